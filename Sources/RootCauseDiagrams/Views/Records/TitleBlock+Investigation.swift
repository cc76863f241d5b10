import RootCause

extension Diagram.TitleBlock {
  /// The title block of a picture of an investigation.
  init(of investigation: Investigation, premise: String) {
    var details: [String] = []
    if let id = investigation.id { details.append(id) }
    if let version = investigation.version { details.append("version \(version)") }
    details.append(investigation.status.rawValue)
    if let date = investigation.date { details.append("\(date)") }
    if let severity = investigation.severity { details.append(severity) }
    self.init(title: investigation.title, details: details.joined(separator: " · "), premise: premise)
  }
}
