import Foundation

/// The most memory this process has had resident, in MB; 0 if the system does not say.
///
/// On Linux `getrusage` may report what the parent held when this program was started, so the kernel's figure for the
/// program alone is taken.
public func peakMegabytes() -> Double {
  #if os(Linux)
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return (line.flatMap { Double($0.filter(\.isNumber)) } ?? 0) / 1024
  #else
    var usage = rusage()
    return getrusage(RUSAGE_SELF, &usage) == 0 ? Double(usage.ru_maxrss) / 1_048_576 : 0
  #endif
}
