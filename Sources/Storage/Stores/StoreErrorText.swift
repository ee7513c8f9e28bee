package import Diagnostics

/// What a person is told, and what to do next.
extension StoreError {
  /// A stable word for the error.
  package var code: String {
    switch self {
    case .notFound: "store-not-found"
    case .alreadyExists: "store-exists"
    case .folderMissing: "store-folder-missing"
    case .notAStore: "not-a-store"
    case .foreign: "foreign-database"
    case .newerSchema: "newer-store"
    case .readOnly: "store-read-only"
    case .packed: "store-packed"
    case .notPermitted: "store-not-permitted"
    case .locked: "store-locked"
    case .damaged: "store-damaged"
    case .diskFull: "disk-full"
    case .mergeDiskFull: "merge-disk-full"
    case .failed: "store-failed"
    case .unknownDraft: "unknown-draft"
    case .draftClosed: "draft-closed"
    case .draftExists: "draft-exists"
    case .missingDefinition: "missing-definition"
    }
  }

  /// What is wrong.
  package var message: Phrase {
    switch self {
    case .notFound(let path):
      Phrase(en: "there is no store '\(path)'", ar: "لا يوجد مخزن باسم '\(path)'")
    case .alreadyExists(let path):
      Phrase(
        en: "'\(path)' exists already and is left as it is",
        ar: "الملف '\(path)' موجود من قبل، وقد تُرك كما هو")
    case .folderMissing(let path):
      Phrase(
        en: "the folder of '\(path)' does not exist", ar: "مجلد الملف '\(path)' غير موجود")
    case .notAStore(let path):
      Phrase(en: "'\(path)' is not a Mizan store", ar: "الملف '\(path)' ليس مخزنًا من مخازن ميزان")
    case .foreign(let path, _):
      Phrase(
        en: "'\(path)' is a database of another program",
        ar: "الملف '\(path)' قاعدة بيانات لبرنامج آخر"
      )
    case .newerSchema(let path, let found, let supported):
      Phrase(
        en: "'\(path)' has schema version \(found); this program reads up to version \(supported)",
        ar: "إصدار بنية المخزن '\(path)' هو \(found)، وهذا البرنامج يقرأ حتى الإصدار \(supported)")
    case .readOnly(let path):
      Phrase(en: "'\(path)' cannot be written to", ar: "لا يمكن الكتابة في '\(path)'")
    case .packed(let path):
      Phrase(
        en: "'\(path)' is a pack: it is read and merged, never written to",
        ar: "الملف '\(path)' حزمة تُقرأ وتُدمج ولا يُكتب فيها")
    case .notPermitted(let path):
      Phrase(en: "'\(path)' may not be opened by you", ar: "ليست لديك صلاحية لفتح '\(path)'")
    case .locked(let path, let holder):
      if let holder {
        Phrase(
          en: "'\(path)' is in use by \(holder.name) (process \(holder.process))",
          ar: "المخزن '\(path)' يستخدمه الآن \(holder.name) (العملية \(holder.process))")
      } else {
        Phrase(
          en: "'\(path)' is in use by another program",
          ar: "المخزن '\(path)' يستخدمه الآن برنامج آخر")
      }
    case .damaged(let path, let detail):
      Phrase(
        en: "'\(path)' is damaged: \(detail)", ar: "المخزن '\(path)' تالف: \(detail)")
    case .diskFull(let path):
      Phrase(
        en: "no space is left for '\(path)'; nothing of this step was saved",
        ar: "لم تبق مساحة للملف '\(path)'، ولم يُحفظ شيء من هذه الخطوة")
    case .mergeDiskFull(let path, let space):
      Phrase(
        en:
          "no space is left for '\(path)': about \(Self.megabytes(space.needed)) MB needed, \(space.free.map(Self.megabytes) ?? "?") MB free; \(space.merged) of \(space.planned) files are merged",
        ar:
          "لم تبق مساحة للملف '\(path)': المطلوب نحو \(Self.megabytes(space.needed)) ميغابايت والخالي \(space.free.map(Self.megabytes) ?? "؟")؛ دُمج \(space.merged) من \(space.planned) ملفاً"
      )
    case .failed(let path, _, let detail):
      Phrase(
        en: "'\(path)' could not be used: \(detail)", ar: "تعذّر استخدام '\(path)': \(detail)")
    case .unknownDraft(let id):
      Phrase(en: "there is no draft '\(id)'", ar: "لا توجد مسودة بالمعرّف '\(id)'")
    case .draftClosed(let id, .sealed):
      Phrase(
        en: "draft '\(id)' is sealed and can no longer be changed",
        ar: "المسودة '\(id)' مختومة ولا يمكن تعديلها بعد الآن")
    case .draftClosed(let id, _):
      Phrase(
        en: "draft '\(id)' was discarded and can no longer be changed",
        ar: "المسودة '\(id)' مستبعدة ولا يمكن تعديلها بعد الآن")
    case .draftExists(let id):
      Phrase(en: "draft '\(id)' exists already", ar: "المسودة '\(id)' موجودة من قبل")
    case .missingDefinition(let hash):
      Phrase(
        en: "the store does not hold the survey definition '\(hash.prefix(12))'",
        ar: "المخزن لا يحتوي على تعريف الاستبيان '\(hash.prefix(12))'")
    }
  }

  /// A size in megabytes, rounded up.
  private static func megabytes(_ bytes: Int64) -> String {
    String(bytes / (1 << 20) + (bytes % (1 << 20) > 0 ? 1 : 0))
  }

  /// What to do about it.
  package var help: Phrase? {
    switch self {
    case .notFound:
      Phrase(
        en: "check the name, or create one with 'mizan device init'",
        ar: "تحقق من الاسم، أو أنشئ مخزنًا بالأمر 'mizan device init'")
    case .alreadyExists:
      Phrase(en: "choose another name", ar: "اختر اسمًا آخر")
    case .folderMissing:
      Phrase(en: "create the folder first", ar: "أنشئ المجلد أولًا")
    case .notAStore, .foreign:
      Phrase(
        en: "give the name of a file made by 'mizan device init' or 'mizan pack'",
        ar: "اذكر اسم ملف أنشأه الأمر 'mizan device init' أو 'mizan pack'")
    case .newerSchema:
      Phrase(
        en: "update this program; the file was left as it is",
        ar: "حدّث هذا البرنامج؛ وقد تُرك الملف كما هو")
    case .readOnly:
      Phrase(
        en:
          "check the permissions of the file and its folder, or copy it to a disk you can write to",
        ar: "تحقق من صلاحيات الملف ومجلده، أو انسخه إلى قرص تستطيع الكتابة عليه")
    case .packed:
      Phrase(
        en: "open the store it was made from, or merge it into a central store",
        ar: "افتح المخزن الذي أُنشئت منه، أو ادمجها في مخزن مركزي")
    case .notPermitted:
      Phrase(
        en: "ask the owner of the file, or sign in as its owner",
        ar: "اطلب الإذن من مالك الملف، أو سجّل الدخول باسمه")
    case .locked:
      Phrase(
        en: "wait until it has finished, then try again; nothing was changed",
        ar: "انتظر حتى ينتهي ثم أعد المحاولة؛ لم يتغير شيء")
    case .damaged:
      Phrase(
        en: "keep the file as it is and merge it into the central store: what is intact is taken",
        ar: "احتفظ بالملف كما هو وادمجه في المخزن المركزي، فكل ما بقي سليمًا منه يُؤخذ")
    case .diskFull:
      Phrase(
        en: "free some space and try again; what was saved before is intact",
        ar: "أفرغ بعض المساحة ثم أعد المحاولة؛ وما حُفظ من قبل سليم")
    case .mergeDiskFull:
      Phrase(
        en: "free some space and merge the same files again: it goes on where it stopped",
        ar: "أفرغ بعض المساحة وأعد دمج الملفات نفسها: يتابع الدمج من حيث توقف")
    case .unknownDraft:
      Phrase(en: "'mizan drafts' lists them", ar: "الأمر 'mizan drafts' يعرض المسودات")
    case .failed, .draftClosed, .draftExists, .missingDefinition: nil
    }
  }
}
