/// One key, or one paste, of a terminal.
enum Key: Sendable, Hashable {
  /// A printable character, or a mark that joins the character before it.
  case character(Character)
  /// A letter with Ctrl held, in lower case.
  case control(Character)
  /// Text from the clipboard, in one piece.
  case paste(String)
  /// What the terminal says of itself when it is asked, without the escape byte; never typed.
  case report(String)
  case enter
  case tab
  case backspace
  case delete
  case left
  case right
  case up
  case down
  case home
  case end
  case pageUp
  case pageDown
  case escape
}
