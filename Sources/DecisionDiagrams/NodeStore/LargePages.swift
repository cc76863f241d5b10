#if canImport(Glibc)
  internal import Glibc
#endif

extension UnsafeMutablePointer where Pointee: BitwiseCopyable {
  /// Memory for tables that are read at random: where the system has large pages and the table fills some, it is
  /// asked for them. A table of 64 MB otherwise takes 16,384 page faults to fill, and few of its pages stay in the
  /// processor's table of translations.
  static func allocateInLargePages(capacity: Int) -> UnsafeMutablePointer {
    #if canImport(Glibc)
      let pageSize = 1 << 21
      let byteCount = capacity * MemoryLayout<Pointee>.stride
      if byteCount >= 2 * pageSize {
        let memory = UnsafeMutableRawPointer.allocate(byteCount: byteCount, alignment: pageSize)
        // Without large pages the memory is as good as any: whether the advice is taken does not matter.
        _ = madvise(memory, byteCount, Int32(MADV_HUGEPAGE))
        return memory.bindMemory(to: Pointee.self, capacity: capacity)
      }
    #endif
    return allocate(capacity: capacity)
  }
}
