#ifndef MIZAN_CSQLITE_SHIM_H
#define MIZAN_CSQLITE_SHIM_H

#if !__has_include(<sqlite3.h>)
#error "SQLite headers not found. Install the package libsqlite3-dev: sudo apt-get install -y libsqlite3-dev"
#else

#include <sqlite3.h>
#include "sha256.h"

/* Macros and variadic functions that Swift cannot see. */

/* SQLITE_TRANSIENT: SQLite copies the bytes before the call returns. */
static inline int mizan_bind_text(sqlite3_stmt *statement, int index, const char *bytes, sqlite3_uint64 length) {
  return sqlite3_bind_text64(statement, index, bytes, length, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static inline int mizan_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 length) {
  return sqlite3_bind_blob64(statement, index, bytes, length, SQLITE_TRANSIENT);
}

/* Switches one of SQLite's safety options (SQLITE_DBCONFIG_DEFENSIVE, …) on or off. */
static inline int mizan_db_config(sqlite3 *database, int option, int on) {
  return sqlite3_db_config(database, option, on, (int *)0);
}

#endif
#endif
