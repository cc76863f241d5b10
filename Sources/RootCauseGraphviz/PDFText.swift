/// What is changed in the PDF that Graphviz writes.
enum PDFText {
  /// Takes out the time at which a picture was drawn, so that the same diagram gives the same bytes.
  ///
  /// Cairo writes the time into the document's information, as `/CreationDate (D:20170131232701Z)`. The digits become those
  /// of the epoch; the length, and so every offset in the file, stays as it is.
  static func undate(_ pdf: inout [UInt8]) {
    let key = Array("/CreationDate (D:".utf8)
    let epoch = Array("19700101000000".utf8)
    // The information stands near the end; what comes before it is compressed and need not be searched.
    let tail = pdf[max(0, pdf.count - 65_536)...]
    guard let place = tail.firstRange(of: key)?.upperBound, place + epoch.count < pdf.count else { return }
    pdf.replaceSubrange(place..<place + epoch.count, with: epoch)
  }
}
