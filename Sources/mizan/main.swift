import Glibc

let words = Array(CommandLine.arguments.dropFirst())
let status = CommandRunner(root: MizanCommand.root, version: MizanCommand.version)
  .run(words, in: .ofProcess(words: words))
exit(status.rawValue)
