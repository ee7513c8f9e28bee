/// What can go wrong between a device and the centre, and the tests that show what happens then: that
/// nothing is lost, how the merge ends, and what the person reads in either language.
///
/// The tests of a fault are named by their functions. Those in `mizanTests/Stories/Faults` run the
/// program as the administrator of the centre does; the others try many cases.
struct Fault {
  let number: Int
  let name: String
  let tests: [String]

  init(_ number: Int, _ name: String, _ tests: String...) {
    self.number = number
    self.name = name
    self.tests = tests
  }

  /// All of them, by number.
  static let all = [
    Fault(
      1, "the merge is killed", "aKilledMergeSaysHowFarItCameAndGoesOn",
      "aKillAtAnyWriteLeavesWhatWasOrWhatWillBe", "aKilledMergeHasNeverBeenAndCanBeRepeated",
      "anInterruptedMergeOfManyGroupsGoesOn"),
    Fault(
      2, "the disk of the centre is full, or fails", "aFullDiskSaysWhatIsNeededAndWhatIsMerged",
      "aDiskThatIsFullFromAnyWriteOnLeavesTheStoreAsItWas",
      "aMediumThatFailsAtAnyWriteLeavesTheStoreAsItWas", "aFullDiskLeavesTheStoreAsItWas",
      "anInterruptionAtAnyPlaceLeavesTheStoreAsItWas"),
    Fault(
      3, "the power fails", "aMergeThatLosesPowerLeavesWholeTransactionsAndWhatWasAcknowledged",
      "aMergeOfManyGroupsThatLosesPowerGoesOn",
      "aSealingThatLosesPowerKeepsEveryAcceptedAnswerAndSealsWholeOrNotAtAll",
      "theDrillFindsAStoreThatDoesNotWaitForTheDisk"),
    Fault(
      4, "a truncated file", "aTruncatedFileSaysHowMuchOfItWasIntact",
      "aFileCutAtAnyPageIsReported",
      "aFileCutAtAnyLengthGivesWhatIsIntactOrAReason",
      "aFileCutInsideItsEntriesStillGivesThoseBeforeTheCut"),
    Fault(
      5, "flipped bits", "aFlippedBitNamesTheEntryAndWhatWaits",
      "aFlippedBitInAnyRegionIsHarmlessOrReported",
      "anIndexThatHidesEntriesIsFoundOutAndTheyAreTaken", "aFlippedBitIsHarmlessOrReported",
      "everyEntryOfADamagedFileIsHereOrTheFileIsReported"),
    Fault(
      6, "the end is missing", "aCopyTakenWhileTheAppWasOpenSaysThatTheNewestWorkMayBeMissing",
      "anOlderCopySaysWhereItEnds", "aPackWithoutItsLastEntriesIsFoundOut"),
    Fault(
      7, "a journal lies beside the file", "anUnfinishedSaveBesideTheFileIsTakenBackWithoutAWord",
      "anInterruptedChangeIsTakenBackInTheCopyAlone", "aWriteAheadLogBesideTheFileIsTakenAlong",
      "aJournalCannotMakeTheMergeDeleteAFile"),
    Fault(
      8, "a read-only medium", "filesOnAReadOnlyMediumAreMergedAndTheReceiptGoesElsewhere",
      "theOriginalIsNeverWritten"),
    Fault(
      9, "the file is being written during the merge",
      "aFileThatIsBeingWrittenIsLeftAloneAndThePersonIsTold"),
    Fault(
      10, "a cloned device", "twoDevicesUnderOneIdentityAreBothKeptAndOneMustBeRenewed",
      "bothBranchesOfAClonedDeviceAreKept", "forksAndConflictsAreReportedExactlyWhenThereAreSome"),
    Fault(
      11, "a restored backup that goes on", "aRestoredBackupThatGoesOnLosesNothingOfEitherLife",
      "aRestoredBackupGoesOnUnderANewIdentity", "aRestoredBackupIsFoundOutBeforeItWrites",
      "aRenewedStoreKeepsEverythingAndForksNothing"),
    Fault(
      12, "a clock that is wrong or runs backwards", "aClockThatIsWrongIsNamedAndTheOrderStays",
      "anAbsurdTimeIsSetAsideAndNothingOverflows"),
    Fault(
      13, "a newer version of the store", "aStoreOfANewerVersionSaysWhichVersionsMeet",
      "aStoreOfANewerProgramIsRefusedWithBothNumbers"),
    Fault(
      14, "an older version of the store", "aStoreOfAnOlderVersionIsReadWithoutAWord",
      "aFileOfTheFirstVersionIsStillRead"),
    Fault(
      15, "a hostile schema", "aHostileSchemaIsRefusedBeforeItsTablesAreRead",
      "aSchemaThatIsNotOursWordForWordIsRefused"),
    Fault(
      16, "hostile pages", "hostilePagesAreRefusedAndNothingElseIsTouched",
      "anErasedPageIsHarmlessOrReported", "aHeaderThatClaimsAHugeFileFillsNothing"),
    Fault(
      17, "huge values", "aHugeRecordSaysHowLargeItIsAndHowToTakeIt",
      "aValueThatIsTooLargeIsSetAsideAndTheRestWaits", "aFileThatClaimsTerabytesIsNotCopied"),
    Fault(
      18, "deep nesting", "aDeeplyNestedDefinitionIsRefusedAndTheVisitsStay",
      "aDeeplyNestedDefinitionIsRefusedWithoutBeingRead"),
    Fault(
      19, "one visit begun on two devices", "oneVisitBegunOnTwoDevicesIsAConflict",
      "forksAndConflictsAreReportedExactlyWhenThereAreSome"),
    Fault(
      20, "an identity that is in use", "anIdentityThatIsInUseIsRefusedAndToldWhatToDo",
      "anIdentityThatIsInUseIsRefused"),
    Fault(
      21, "the same file twice", "theSameFileTwiceSaysWhichMergeTookIt",
      "theSameFileTwiceIsTakenOnce",
      "mergingAgainChangesNothing", "aLargeFileIsRecognisedUntilItChanges"),
    Fault(
      22, "a gap", "aGapNamesThePlacesThatAreMissing", "aGapIsShownUntilItIsFilled"),
    Fault(
      23, "two merges at once", "aSecondMergeIsToldWhoHasTheStore", "twoMergesAtOnceAreSafe",
      "aMergeWaitsForAnotherThatEndsInTime"),
    Fault(
      24, "an edited log", "aHistoryThatDiffersFromWhatWasDeliveredIsNamed",
      "anAlteredEntryIsSetAsideAndTheRestWaits", "anEntryThatWasAlteredAfterItsDeliveryIsReported",
      "aHistoryThatWasRewrittenFromAnEntryOnIsAFork"),
    Fault(
      25, "an invented log",
      "anInventedLogIsCalledUnsignedAndRefusedWhereSignaturesAreRequired",
      "aPackOfAConfirmedKeyIsTakenWhereSignaturesAreRequired",
      "onlyAConfirmedKeyIsBelievedWhereSignaturesAreRequired"),
    Fault(26, "wrong types in columns", "aValueOfAWrongTypeIsSetAsideWithItsBytes"),
    Fault(
      27, "evidence that is missing or altered", "alteredOrMissingEvidenceIsNamedWithItsVisit",
      "evidenceThatWasExchangedIsNotTaken"),
    Fault(
      28, "conflicting edits", "conflictingEditsShowBothVersions",
      "twoAmendmentsOfOneRevisionAreAConflictWithOneProvisionalWinner",
      "aConflictIsShownAndSettledAnswerByAnswer"),
    Fault(29, "a device that does not come", "aDeviceThatDoesNotComeIsNamed"),
  ]
}
