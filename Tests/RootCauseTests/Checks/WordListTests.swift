@testable import RootCause
import Testing

/// The words that the rules on wording look for are data that can be trusted.
@Suite struct WordListTests {
  @Test("a list names its language and where its words come from")
  func origin() {
    for list in WordList.all {
      #expect(list.language == "en")
      #expect(!list.source.isEmpty)
      #expect(!list.phrases.isEmpty)
    }
  }

  @Test("every phrase is found in a statement that holds it, whatever its case")
  func found() {
    for list in WordList.all {
      for phrase in list.phrases {
        let words = StatementWords("Then \(phrase.uppercased()), at noon")
        #expect(words.first(of: list) != nil, "\(phrase)")
        #expect(StatementWords("The log said “\(phrase)”").words.count == 3, "what is quoted is left out")
      }
    }
  }

  @Test("a list holds no phrase twice")
  func once() {
    for list in WordList.all { #expect(Set(list.phrases).count == list.phrases.count) }
  }

  @Test("the longest phrase is found")
  func longest() {
    let found = StatementWords("The technician forgot to copy one server").first(of: .mistakes)
    #expect(found?.text == "forgot to")
    #expect(found?.range == 2..<4)
  }
}
