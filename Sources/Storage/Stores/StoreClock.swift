extension Store {
  /// Reads the clock of this store: that of the machine, or that of a replay.
  package var now: Moment { clock.now() }
}
