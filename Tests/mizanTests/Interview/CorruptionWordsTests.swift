import Diagnostics
import Sessions
import Testing

@testable import mizan

/// Which texts are noticed before they are kept, and which are not.
@Suite struct CorruptionWordsTests {
  private func finding(_ text: String) throws -> CorruptionWords.Finding {
    try #require(ReferenceData.corruptionWords).finding(in: text)
  }

  @Test(arguments: [
    "he asked for a bribe", "BRIBERY at window 4", "they bribed him", "a kick-back, I think",
    "paid under  the table", "he wanted tea money", "embezzlement", "he extorted 5 JD",
    "طلب رشوة", "طلب رشوه مني", "الرشوة", "بالرشوة", "وبالرشوة", "رشوته", "رشوتهم معروفة", "رَشْوَة",
    "رشـــوة", "رشوووووة", "دفع الرشاوى", "رشاوي كثيرة", "موظف مرتشٍ", "المرتشي", "المرتشين",
    "هو يرتشي", "سيرتشي", "ارتشى أمامي", "الارتشاء", "برطيل", "والبراطيل", "اختلسوا المال",
    "حاول ابتزازي",
    "ابتزني", "من تحت الطاولة", "تحت الطاوله", "حق الشاي", "استغلال النفوذ",
  ])
  func aWordThatMeansNothingElseIsNeverKept(text: String) throws {
    guard case .matter = try finding(text) else {
      Issue.record("\(text): \(try finding(text))")
      return
    }
  }

  @Test(arguments: [
    "the official is corrupt", "Corruption!", "he took a commission", "there was wasta",
    "الفساد واضح", "موظف فاسد", "طلب إكرامية", "اكراميته", "البخشيش", "دخل بالواسطة", "واسطة قوية",
    "محسوبية", "والمحسوبيات", "عمولته",
  ])
  func aWordWithOtherMeaningsIsAskedAbout(text: String) throws {
    guard case .possible = try finding(text) else {
      Issue.record("\(text): \(try finding(text))")
      return
    }
  }

  @Test(arguments: [
    "", "he was rude", "a poster of the Integrity and Anti-Corruption Commission hung there",
    "no to bribery, said the poster", "the corrupted file could not be opened",
    "describe the tribe",
    "the table was under the window", "inscribed", "هيئة النزاهة ومكافحة الفساد", "ولمكافحة الفساد",
    "لوحة كتب عليها لا للرشوة", "أُرسل بواسطة البريد", "وبواسطة الهاتف", "اسمها رشا", "السيد رشوان",
    "راشد",
    "الرشيد", "طعام فاسد", "رشّة ماء", "مدينة حلوان", "الحق في الخدمة", "شاي", "كان مبتسماً",
    "ورشة عمل",
    "الورشة مغلقة", "مرشد سياحي", "استرشدت بالموظف", "وسط القاعة", "أوسط", "خمس دقائق", "محسوب",
  ])
  func anInnocentTextIsLeftAlone(text: String) throws {
    #expect(try finding(text) == .nothing, "\(text)")
  }

  @Test func theWordIsNamedAsItWasTyped() throws {
    #expect(try finding("he paid Bribes") == .matter(word: "Bribes"))
    #expect(try finding("دفع بالرشوة") == .matter(word: "بالرشوة"))
  }
}
