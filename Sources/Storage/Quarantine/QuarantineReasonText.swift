package import Diagnostics

extension QuarantineReason {
  /// What is wrong.
  package var message: Phrase {
    switch self {
    case .fileUnreadable:
      Phrase(en: "the file cannot be read", ar: "تعذّرت قراءة الملف")
    case .notAStore:
      Phrase(en: "the file is not a Mizan store", ar: "الملف ليس مخزنًا من مخازن ميزان")
    case .foreignDatabase:
      Phrase(
        en: "the file is a database of another program", ar: "الملف قاعدة بيانات لبرنامج آخر")
    case .newerSchema:
      Phrase(
        en: "a newer version of Mizan wrote the file", ar: "كُتب الملف بإصدار أحدث من ميزان")
    case .unknownSchema:
      Phrase(
        en: "the tables of the file are not those of any released version",
        ar: "جداول الملف لا تطابق أي إصدار منشور")
    case .fileDamaged:
      Phrase(
        en: "parts of the file are damaged; what could be verified was taken",
        ar: "أجزاء من الملف تالفة، وقد أُخذ كل ما أمكن التحقق منه")
    case .fileCutShort:
      Phrase(
        en: "the file is cut short; what could be verified was taken",
        ar: "الملف مبتور، وقد أُخذ كل ما أمكن التحقق منه")
    case .fileChanging:
      Phrase(
        en: "the file was being written while it was copied", ar: "كان الملف قيد الكتابة أثناء نسخه"
      )
    case .theStoreItself:
      Phrase(
        en: "this is the store that is merged into", ar: "هذا هو المخزن نفسه الذي يجري الدمج فيه")
    case .foreignJournal:
      Phrase(
        en: "the journal beside the file belongs to several databases",
        ar: "سجل الاسترجاع المرافق للملف يخص أكثر من قاعدة بيانات")
    case .newestWorkMissing:
      Phrase(
        en: "the file was copied while it was in use; its newest work may be missing",
        ar: "نُسخ الملف وهو قيد الاستخدام، وقد يكون أحدث العمل ناقصًا")
    case .packIncomplete:
      Phrase(
        en: "the pack says that it holds more than was found in it",
        ar: "تذكر الحزمة أنها تحوي أكثر مما وُجد فيها")
    case .forgedSignature:
      Phrase(
        en: "the signature of the pack is not that of the device's key",
        ar: "توقيع الحزمة ليس توقيع مفتاح الجهاز")
    case .revokedKey:
      Phrase(
        en:
          "the key of this device was revoked, and nothing but its own clock says the file is from before",
        ar: "أُلغي مفتاح هذا الجهاز، ولا يشهد بأن الملف سابق للإلغاء سوى ساعة الجهاز نفسه")
    case .encrypted:
      Phrase(en: "the file is encrypted with age", ar: "الملف مشفّر بأداة age")
    case .fileTooLarge:
      Phrase(
        en: "the file is larger than allowed, or than the free space here",
        ar: "الملف أكبر من المسموح أو من المساحة الخالية هنا")
    case .symbolicLink:
      Phrase(
        en: "the name is a symbolic link that leads elsewhere",
        ar: "الاسم رابط رمزي يقود إلى مكان آخر"
      )
    case .unsafeName:
      Phrase(
        en: "evidence has a name that could lead to another folder; it is kept and never used",
        ar: "للدليل اسم قد يقود إلى مجلد آخر؛ وقد حُفظ ولن يُستعمل أبداً")
    case .signatureRequired:
      Phrase(
        en: "signatures are required, and no key that a person confirmed signed this file",
        ar: "التوقيع مطلوب، ولم يوقّع هذا الملفَ مفتاحٌ أكّده شخص")
    case .notCovered:
      Phrase(
        en:
          "the key of this device was revoked, and nothing but its own clock says it is from before",
        ar: "أُلغي مفتاح هذا الجهاز، ولا يشهد بأن القيد سابق للإلغاء سوى ساعة الجهاز نفسه")
    case .historyDiffers:
      Phrase(
        en: "the record differs from the one that this device delivered before",
        ar: "القيد يختلف عن الذي سلّمه هذا الجهاز من قبل")
    case .missingEvidence:
      Phrase(
        en: "evidence that the device recorded did not come along",
        ar: "دليل سجّله الجهاز لم يأت مع الملف")
    case .damagedSignature:
      Phrase(
        en: "a signature that came along is damaged or not genuine",
        ar: "توقيع مرافق تالف أو غير صحيح")
    case .wrongEvidence:
      Phrase(en: "a piece of evidence does not match its hash", ar: "دليل لا يطابق بصمته")
    case .evidenceTooLarge:
      Phrase(en: "a piece of evidence is larger than allowed", ar: "حجم أحد الأدلة أكبر من المسموح")
    case .unreadableDraft:
      Phrase(en: "the copy of a draft cannot be read", ar: "تعذّرت قراءة نسخة مسودة")
    case .wrongType:
      Phrase(en: "a column holds a value of a wrong type", ar: "أحد الحقول يحوي قيمة من نوع خاطئ")
    case .tooLarge:
      Phrase(en: "the record is larger than allowed", ar: "حجم القيد أكبر من المسموح")
    case .outOfBounds:
      Phrase(en: "a value is outside its bounds", ar: "إحدى القيم خارج حدودها")
    case .notText:
      Phrase(en: "a text is not valid UTF-8", ar: "أحد النصوص ليس بترميز UTF-8 صحيح")
    case .brokenHash:
      Phrase(
        en: "the record does not match its hash: it was damaged or altered",
        ar: "القيد لا يطابق بصمته: إما أنه تلف أو أنه عُدّل")
    case .wrongBeginning:
      Phrase(en: "the log does not begin as a log must", ar: "السجل لا يبدأ كما يجب أن يبدأ")
    case .identityInUse:
      Phrase(
        en: "another device already uses this identity", ar: "جهاز آخر يستخدم هذه الهوية من قبل")
    case .unreadableBody:
      Phrase(
        en: "the record is genuine but its text cannot be read; it is kept and not counted",
        ar: "القيد أصيل لكن نصه لا يُقرأ؛ وقد حُفظ ولم يُحتسب")
    case .contradictoryBody:
      Phrase(
        en:
          "the record is genuine but its text says it is about something else; it is kept and not counted",
        ar: "القيد أصيل لكن نصه يذكر أنه عن شيء آخر؛ وقد حُفظ ولم يُحتسب")
    case .unknownAuthor:
      Phrase(en: "the record does not say whose it is", ar: "القيد لا يذكر صاحبه")
    case .wrongDefinition:
      Phrase(
        en: "a survey definition does not match its hash", ar: "تعريف استبيان لا يطابق بصمته")
    case .unreadableDefinition:
      Phrase(en: "a survey definition cannot be read", ar: "تعذّرت قراءة تعريف استبيان")
    case .tooManyFaults:
      Phrase(
        en: "the file has more faulty records than are kept one by one",
        ar: "في الملف قيود معيبة أكثر مما يُحفظ واحدًا واحدًا")
    }
  }

  /// What to do next.
  package var nextStep: Phrase {
    switch self {
    case .fileUnreadable:
      Phrase(
        en: "check the name and the permissions, then merge it again",
        ar: "تحقق من الاسم والصلاحيات ثم أعد دمجه")
    case .notAStore, .foreignDatabase:
      Phrase(
        en: "ask for the file made by 'mizan pack' on the device",
        ar: "اطلب الملف الذي ينشئه الأمر 'mizan pack' على الجهاز")
    case .newerSchema:
      Phrase(
        en: "update Mizan here, then merge the file again",
        ar: "حدّث ميزان على هذا الجهاز ثم أعد دمج الملف")
    case .tooLarge:
      Phrase(
        en:
          "find out what it is; if it is genuine: mizan quarantine retry STORE NUMBER --limit body=BYTES",
        ar:
          "تحقق مما هو؛ فإن كان أصيلاً: mizan quarantine retry STORE NUMBER --limit body=BYTES")
    case .unknownSchema, .foreignJournal, .wrongType, .outOfBounds, .notText,
      .unknownAuthor, .tooManyFaults, .damagedSignature, .unreadableDraft:
      Phrase(
        en: "keep the file, find out where it came from, and ask the device for a new pack",
        ar: "احتفظ بالملف وتحقق من مصدره واطلب حزمة جديدة من الجهاز")
    case .fileDamaged, .fileCutShort, .packIncomplete:
      Phrase(
        en: "ask the device for the file again; merging it completes what is missing",
        ar: "اطلب الملف من الجهاز مرة أخرى؛ فدمجه يكمل الناقص")
    case .fileChanging, .newestWorkMissing:
      Phrase(
        en: "close Mizan on the device, run 'mizan pack' there and merge the pack",
        ar: "أغلق ميزان على الجهاز وشغّل 'mizan pack' عليه ثم ادمج الحزمة")
    case .forgedSignature:
      Phrase(
        en:
          "nothing of it was taken; ask the person with the device for a new pack, and compare keys: mizan devices",
        ar:
          "لم يُؤخذ منه شيء؛ اطلب حزمة جديدة ممن معه الجهاز، وقارن المفتاحين: mizan devices")
    case .revokedKey, .notCovered:
      Phrase(
        en:
          "find out where it came from; if somebody had it before the date: mizan quarantine admit STORE NUMBER",
        ar:
          "تحقق من مصدره؛ فإن كان بيد أحد قبل التاريخ: mizan quarantine admit STORE NUMBER")
    case .signatureRequired:
      Phrase(
        en:
          "ask for a pack made with the key of the device, and confirm that key: mizan trust STORE DEVICE",
        ar:
          "اطلب حزمة موقّعة بمفتاح الجهاز، وأكّد المفتاح: mizan trust STORE DEVICE")
    case .historyDiffers:
      Phrase(
        en: "keep the file, find out who changed it, and ask the device for a new pack",
        ar: "احتفظ بالملف وتحقق ممن غيّره واطلب حزمة جديدة من الجهاز")
    case .encrypted:
      Phrase(
        en: "give the key: mizan merge --identity KEYFILE …",
        ar: "اذكر ملف المفتاح: ‎mizan merge --identity KEYFILE …")
    case .fileTooLarge:
      Phrase(
        en: "free some space, or raise the limit: mizan merge --limit file=BYTES …",
        ar: "أفرغ مساحة أو ارفع الحد: ‎mizan merge --limit file=BYTES …")
    case .symbolicLink:
      Phrase(en: "name the file itself", ar: "اذكر الملف نفسه")
    case .evidenceTooLarge:
      Phrase(
        en: "raise the limit and retry: mizan merge --limit evidence=BYTES …",
        ar: "ارفع الحد ثم أعد الدمج: ‎mizan merge --limit evidence=BYTES …")
    case .wrongEvidence, .missingEvidence:
      Phrase(
        en: "ask the device for a full pack: mizan pack",
        ar: "اطلب من الجهاز حزمة كاملة: mizan pack")
    case .theStoreItself:
      Phrase(
        en: "leave it out: its content is here already",
        ar: "استبعده من الأمر، فمحتواه موجود هنا أصلًا")
    case .brokenHash:
      Phrase(
        en: "ask the device for a new pack; if the fault comes back, examine the device",
        ar: "اطلب حزمة جديدة من الجهاز؛ وإن تكرر الخلل فافحص الجهاز")
    case .wrongBeginning, .identityInUse:
      Phrase(
        en: "find out which device this is, and give it a new store with 'mizan device init'",
        ar: "حدّد أي جهاز هذا وأنشئ له مخزنًا جديدًا بالأمر 'mizan device init'")
    case .unreadableBody, .contradictoryBody, .unsafeName:
      Phrase(
        en: "tell whoever maintains Mizan: the device wrote something it should not write",
        ar: "أبلغ القائم على صيانة ميزان: كتب الجهاز ما لا ينبغي أن يكتبه")
    case .wrongDefinition, .unreadableDefinition:
      Phrase(
        en: "merge a pack of another device that uses the same survey, or ask for a new pack",
        ar: "ادمج حزمة جهاز آخر يستخدم الاستبيان نفسه، أو اطلب حزمة جديدة")
    }
  }

  /// What it means for the results.
  package var meaning: Phrase {
    switch self {
    case .fileDamaged, .fileCutShort, .newestWorkMissing, .packIncomplete, .foreignJournal,
      .tooManyFaults:
      Phrase(
        en: "what could be verified counts; later work of this device may be missing",
        ar: "ما أمكن التحقق منه محتسب، وقد ينقص عمل لاحق من هذا الجهاز")
    case .theStoreItself:
      Phrase(en: "nothing is missing", ar: "لا ينقص شيء")
    case .fileUnreadable, .notAStore, .foreignDatabase, .newerSchema, .unknownSchema, .fileChanging,
      .forgedSignature, .revokedKey, .encrypted, .fileTooLarge, .symbolicLink, .signatureRequired:
      Phrase(
        en: "nothing in this file counts until it is merged",
        ar: "لا يُحتسب شيء من هذا الملف حتى يُدمج"
      )
    case .wrongType, .tooLarge, .outOfBounds, .notText, .brokenHash, .wrongBeginning,
      .identityInUse,
      .unknownAuthor, .notCovered:
      Phrase(
        en: "the record does not count, and what this device wrote after it waits",
        ar: "لا يُحتسب القيد، وما كتبه الجهاز بعده ينتظر")
    case .unreadableBody, .contradictoryBody, .unsafeName:
      Phrase(
        en: "the record does not count; what came after it does",
        ar: "لا يُحتسب القيد، أما ما بعده فمحتسب")
    case .damagedSignature:
      Phrase(
        en: "entries that only this signature covered are shown as unsigned",
        ar: "القيود التي لا يغطيها سوى هذا التوقيع تُعرض على أنها غير موقّعة")
    case .wrongDefinition, .unreadableDefinition:
      Phrase(
        en: "visits that answered this survey cannot be scored until it arrives",
        ar: "لا يمكن احتساب الزيارات على هذا الاستبيان حتى يصل تعريفه")
    case .historyDiffers:
      Phrase(
        en: "what was delivered first counts, unchanged",
        ar: "ما سُلّم أولاً هو المحتسب دون تغيير")
    case .wrongEvidence, .evidenceTooLarge, .missingEvidence:
      Phrase(
        en: "the visit counts; its evidence is not here", ar: "الزيارة محتسبة، ودليلها ليس هنا")
    case .unreadableDraft:
      Phrase(en: "no result depends on it", ar: "لا تعتمد عليه أي نتيجة")
    }
  }
}
