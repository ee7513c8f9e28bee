import Foundation
import TestSupport

@testable import mizan

/// A folder that a running program finds read-only from one moment to the next, as when a failing disk is
/// remounted: calls that write are answered with EROFS while a flag lies beside it. A library that the
/// compiler of this machine makes stands between the program and the system.
struct ReadOnlyDisk: ~Copyable {
  private let folder: String
  private let library: String
  private var flag: String { library + ".flag" }

  /// Why it cannot be done here; nothing when it can.
  static let obstacle: String? = {
    guard let place = try? TemporaryFolder() else { return "no temporary folder can be made" }
    do {
      let disk = try ReadOnlyDisk(place.path)
      try disk.refuse()
      let run = try ExternalProgram.run(
        "/bin/sh", ["-c", "echo x > '\(place.path)/probe'"],
        environment: BuiltProgram.environment(disk.environment))
      return run.succeeded ? "a library cannot be loaded before others here" : nil
    } catch {
      return "no C compiler makes a library here"
    }
  }()

  /// Prepares a folder; nothing is refused yet.
  init(_ folder: String) throws {
    self.folder = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    library = folder + "-refusing.so"
    let source = folder + "-refusing.c"
    try Self.source.write(toFile: source, atomically: true, encoding: .utf8)
    var environment = BuiltProgram.environment()
    environment["PATH"] = ProcessInfo.processInfo.environment["PATH"]
    for compiler in ["cc", "clang", "gcc"] {
      let run = try? ExternalProgram.run(
        compiler, ["-shared", "-fPIC", "-O1", "-w", "-o", library, source, "-ldl"],
        environment: environment)
      if run?.succeeded == true { return }
    }
    throw NoCompiler()
  }

  struct NoCompiler: Error {}

  /// What the program must be started with.
  var environment: [String: String] {
    ["LD_PRELOAD": library, "REFUSED_FOLDER": folder, "REFUSED_FLAG": flag]
  }

  /// From here on nothing can be written, or from the given number of writing calls on.
  func refuse(after calls: Int = 0) throws {
    try String(calls).write(toFile: flag, atomically: true, encoding: .utf8)
  }

  /// From here on everything can be written again.
  func allow() { try? FileManager.default.removeItem(atPath: flag) }

  deinit {
    for file in [library, flag, folder + "-refusing.c"] {
      try? FileManager.default.removeItem(atPath: file)
    }
  }

  private static let source = #"""
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <errno.h>
    #include <fcntl.h>
    #include <limits.h>
    #include <stdarg.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <sys/stat.h>
    #include <sys/syscall.h>
    #include <sys/types.h>
    #include <unistd.h>

    static int left = -1;

    /* Whether this writing call is to be refused: the flag lies there and its calls are used up. */
    static int refusing(void) {
      const char *flag = getenv("REFUSED_FLAG");
      if (!flag) return 0;
      int file = syscall(SYS_openat, AT_FDCWD, flag, O_RDONLY);
      if (file < 0) { left = -1; return 0; }
      if (left < 0) {
        char text[16] = {0};
        syscall(SYS_read, file, text, sizeof text - 1);
        left = atoi(text);
      }
      syscall(SYS_close, file);
      if (left > 0) { left -= 1; return 0; }
      return 1;
    }

    static int refuses(const char *path) {
      const char *folder = getenv("REFUSED_FOLDER");
      if (!folder || !path || strncmp(path, folder, strlen(folder)) != 0) return 0;
      if (path[strlen(folder)] != '/') return 0;
      return refusing();
    }

    static int refuses_file(int file) {
      char link[64], path[PATH_MAX + 1];
      snprintf(link, sizeof link, "/proc/self/fd/%d", file);
      ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX);
      if (length <= 0) return 0;
      path[length] = 0;
      return refuses(path);
    }

    #define REFUSED do { errno = EROFS; return -1; } while (0)
    #define REAL(type, name, ...) ((type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name))
    #define WRITES(flags) ((flags) & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC))
    #define MODE(flags) \
      mode_t mode = 0; \
      if ((flags) & (O_CREAT | O_TMPFILE)) { \
        va_list rest; va_start(rest, flags); mode = va_arg(rest, int); va_end(rest); }

    int open(const char *path, int flags, ...) {
      MODE(flags)
      if (WRITES(flags) && refuses(path)) REFUSED;
      return REAL(int, open, const char *, int, ...)(path, flags, mode);
    }
    int open64(const char *path, int flags, ...) {
      MODE(flags)
      if (WRITES(flags) && refuses(path)) REFUSED;
      return REAL(int, open64, const char *, int, ...)(path, flags, mode);
    }
    int openat(int at, const char *path, int flags, ...) {
      MODE(flags)
      if (WRITES(flags) && refuses(path)) REFUSED;
      return REAL(int, openat, int, const char *, int, ...)(at, path, flags, mode);
    }
    int creat(const char *path, mode_t mode) {
      if (refuses(path)) REFUSED;
      return REAL(int, creat, const char *, mode_t)(path, mode);
    }
    int access(const char *path, int mode) {
      if ((mode & W_OK) && refuses(path)) REFUSED;
      return REAL(int, access, const char *, int)(path, mode);
    }
    ssize_t write(int file, const void *bytes, size_t count) {
      if (refuses_file(file)) REFUSED;
      return REAL(ssize_t, write, int, const void *, size_t)(file, bytes, count);
    }
    ssize_t pwrite(int file, const void *bytes, size_t count, off_t at) {
      if (refuses_file(file)) REFUSED;
      return REAL(ssize_t, pwrite, int, const void *, size_t, off_t)(file, bytes, count, at);
    }
    ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at) {
      if (refuses_file(file)) REFUSED;
      return REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t)(file, bytes, count, at);
    }
    int ftruncate(int file, off_t size) {
      if (refuses_file(file)) REFUSED;
      return REAL(int, ftruncate, int, off_t)(file, size);
    }
    int ftruncate64(int file, off64_t size) {
      if (refuses_file(file)) REFUSED;
      return REAL(int, ftruncate64, int, off64_t)(file, size);
    }
    int fsync(int file) {
      if (refuses_file(file)) REFUSED;
      return REAL(int, fsync, int)(file);
    }
    int fdatasync(int file) {
      if (refuses_file(file)) REFUSED;
      return REAL(int, fdatasync, int)(file);
    }
    int unlink(const char *path) {
      if (refuses(path)) REFUSED;
      return REAL(int, unlink, const char *)(path);
    }
    int rename(const char *old, const char *new) {
      if (refuses(old)) REFUSED;
      return REAL(int, rename, const char *, const char *)(old, new);
    }
    int mkdir(const char *path, mode_t mode) {
      if (refuses(path)) REFUSED;
      return REAL(int, mkdir, const char *, mode_t)(path, mode);
    }
    int link(const char *old, const char *new) {
      if (refuses(new)) REFUSED;
      return REAL(int, link, const char *, const char *)(old, new);
    }
    """#
}
