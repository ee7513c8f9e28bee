import Diagnostics
import Glibc
import Storage

/// Names and numbers of people who agreed to be called back: in a file of their own beside the store,
/// never packed, never merged, and erasable.
struct ContactBook {
  /// One person.
  struct Contact: Hashable {
    /// The interview it belongs to.
    let record: String
    let name: String
    let number: String
    /// When it was written, milliseconds since 1970 UTC.
    let written: Int64

    var json: JSON {
      .object([
        .init("record", .string(record)), .init("name", .string(name)),
        .init("number", .string(number)), .init("written", .integer(written)),
      ])
    }
  }

  let path: String

  init(of store: Store) {
    path = store.path + ".contacts"
  }

  /// Everybody in the book, in the order of writing.
  func contacts() throws -> [Contact] {
    guard isFile(path) else { return [] }
    let text = String(decoding: try WholeFile.bytes(of: path), as: UTF8.self)
    return text.split(separator: "\n").compactMap { line in
      let source = SourceFile(name: path, text: String(line))
      guard let json = JSONReader.read(source).root?.json, let record = json["record"]?.text,
        let written = json["written"]?.double
      else { return nil }
      return Contact(
        record: record, name: json["name"]?.text ?? "", number: json["number"]?.text ?? "",
        written: Int64(written))
    }
  }

  /// Adds a person.
  func add(_ contact: Contact) throws { try write(contacts() + [contact]) }

  /// Erases everybody for whom a condition holds; returns how many. What is left is written anew, and
  /// the old file is overwritten before it goes.
  func erase(where condition: (Contact) -> Bool) throws -> Int {
    let all = try contacts()
    let kept = all.filter { !condition($0) }
    guard kept.count < all.count else { return 0 }
    try overwrite()
    if kept.isEmpty {
      unlink(path)
    } else {
      try write(kept)
    }
    return all.count - kept.count
  }

  private func write(_ contacts: [Contact]) throws {
    let text = contacts.map { $0.json.compactText + "\n" }.joined()
    try WholeFile.write(text.utf8, to: path)
  }

  /// Puts zeros where the names stood. On disks that move what they write this is no guarantee, which
  /// is why devices are encrypted.
  private func overwrite() throws {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    let file = try OpenFile(writing: path)
    try file.descriptor.write([UInt8](repeating: 0, count: Int(status.st_size)))
    try file.synchronise()
  }
}
