import Foundation

extension Composition {
  /// Composes a text wherever there is room to: Yams calls itself for every level of nesting, up to a thousand of them,
  /// and threads other than the first may have a stack too small for that.
  static func compose(_ text: String) -> Composition {
    guard mayNestDeep(text) else { return Composition(of: text) }
    let done = DispatchSemaphore(value: 0)
    let result = Result()
    let thread = Thread {
      result.composition = Composition(of: text)
      done.signal()
    }
    thread.stackSize = 64 << 20
    thread.start()
    done.wait()
    return result.composition ?? Composition(of: text)
  }

  /// What the thread hands over. It is written before the semaphore is raised, and read after.
  private final class Result: @unchecked Sendable {
    var composition: Composition?
  }

  /// Whether a text nests deeper than documents do, by its brackets and indentation. Brackets within texts count too: a
  /// wrong yes costs a thread.
  private static func mayNestDeep(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var brackets = 0
      var indentation = 0
      var isIndenting = true
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"):
          brackets += 1
          isIndenting = false
        case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
        case 0x0A, 0x0D:
          indentation = 0
          isIndenting = true
        case 0x20, UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): if isIndenting { indentation += 1 }
        default: isIndenting = false
        }
        if brackets > 100 || indentation > 100 { return true }
      }
      return false
    }
  }
}
