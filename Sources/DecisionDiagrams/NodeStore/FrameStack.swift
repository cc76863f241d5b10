/// What would be the call stack, were operations recursive: grows on the heap as deep as a diagram is.
struct FrameStack: ~Copyable {
  /// One suspended call. Which fields count is a matter of the operation.
  struct Frame {
    var first: NodeIndex
    var second: NodeIndex
    var third: NodeIndex
    var level: UInt32
    var firstHigh: NodeIndex
    var secondHigh: NodeIndex
    var thirdHigh: NodeIndex
    /// The result without the variable; `none` until it is known.
    var low: NodeIndex

    static var blank: Frame {
      Frame(first: 0, second: 0, third: 0, level: 0, firstHigh: 0, secondHigh: 0, thirdHigh: 0, low: .none)
    }
  }

  private var frames: UnsafeMutablePointer<Frame>
  private var capacity = 256
  private(set) var count = 0

  init() {
    frames = .allocate(capacity: capacity)
    frames.initialize(repeating: .blank, count: capacity)
  }

  deinit { frames.deallocate() }

  /// The frame on top; only while `count` is above what it was when the operation began.
  var top: UnsafeMutablePointer<Frame> {
    @inline(__always) get { frames + (count &- 1) }
  }

  /// A new frame on top, to be written by the caller.
  @inline(__always)
  mutating func push() -> UnsafeMutablePointer<Frame> {
    if count == capacity { grow() }
    count &+= 1
    return frames + (count &- 1)
  }

  @inline(__always)
  mutating func pop() { count &-= 1 }

  /// Forgets an operation that was cut short.
  mutating func removeAll() { count = 0 }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Frame>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: frames, count: capacity)
    (larger + capacity).initialize(repeating: .blank, count: capacity)
    frames.deallocate()
    frames = larger
    capacity *= 2
  }
}
