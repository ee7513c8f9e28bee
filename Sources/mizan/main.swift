import Glibc

let status = CommandRunner(root: MizanCommand.root, version: MizanCommand.version)
  .run(Array(CommandLine.arguments.dropFirst()), in: .ofProcess())
exit(status.rawValue)
