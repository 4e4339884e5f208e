// SPDX-License-Identifier: Apache-2.0
// What every file system does with the help of its virtual functions.
#include "tensorflow/core/platform/file_system.h"

#include <deque>

#include "tensorflow/core/lib/io/path.h"
#include "tensorflow/core/platform/env.h"

namespace tensorflow {

FileSystem::~FileSystem() {}
RandomAccessFile::~RandomAccessFile() {}
WritableFile::~WritableFile() {}
FileSystemRegistry::~FileSystemRegistry() {}

Status RandomAccessFile::Name(StringPiece*) const {
  return errors::Unimplemented("This filesystem does not support Name()");
}
Status WritableFile::Name(StringPiece*) const {
  return errors::Unimplemented("This filesystem does not support Name()");
}
Status WritableFile::Tell(int64* position) {
  *position = -1;
  return errors::Unimplemented("This filesystem does not support Tell()");
}

string FileSystem::TranslateName(const string& name) const {
  if (name.empty()) return name;
  StringPiece scheme, host, path;
  io::ParseURI(name, &scheme, &host, &path);
  return path.empty() ? "/" : io::CleanPath(path);
}

Status FileSystem::IsDirectory(const string& name) {
  TF_RETURN_IF_ERROR(FileExists(name));
  FileStatistics stat;
  TF_RETURN_IF_ERROR(Stat(name, &stat));
  return stat.is_directory ? Status::OK()
                           : Status(error::FAILED_PRECONDITION, "Not a directory");
}

void FileSystem::FlushCaches() {}

bool FileSystem::FilesExist(const std::vector<string>& files, std::vector<Status>* status) {
  bool all = true;
  for (const string& file : files) {
    Status s = FileExists(file);
    all = all && s.ok();
    if (status == nullptr && !all) return false;
    if (status != nullptr) status->push_back(s);
  }
  return all;
}

Status FileSystem::DeleteRecursively(const string& dirname, int64* undeleted_files,
                                     int64* undeleted_dirs) {
  CHECK_NOTNULL(undeleted_files);
  CHECK_NOTNULL(undeleted_dirs);
  *undeleted_files = 0;
  *undeleted_dirs = 0;
  Status exists = FileExists(dirname);
  if (!exists.ok()) {
    ++*undeleted_dirs;
    return exists;
  }
  Status result;
  std::deque<string> to_visit = {dirname};
  std::deque<string> folders;  // deepest last
  while (!to_visit.empty()) {
    string dir = to_visit.front();
    to_visit.pop_front();
    folders.push_back(dir);
    std::vector<string> children;
    Status s = GetChildren(dir, &children);
    result.Update(s);
    if (!s.ok()) {
      ++*undeleted_dirs;
      continue;
    }
    for (const string& child : children) {
      string path = io::JoinPath(dir, child);
      if (IsDirectory(path).ok()) {
        to_visit.push_back(path);
        continue;
      }
      Status deleted = DeleteFile(path);
      result.Update(deleted);
      if (!deleted.ok()) ++*undeleted_files;
    }
  }
  for (; !folders.empty(); folders.pop_back()) {
    Status deleted = DeleteDir(folders.back());
    result.Update(deleted);
    if (!deleted.ok()) ++*undeleted_dirs;
  }
  return result;
}

Status FileSystem::RecursivelyCreateDir(const string& dirname) {
  StringPiece scheme, host, remaining;
  io::ParseURI(dirname, &scheme, &host, &remaining);
  std::vector<StringPiece> missing;  // names below the deepest folder that is there
  while (!remaining.empty()) {
    Status status = FileExists(io::CreateURI(scheme, host, remaining));
    if (status.ok()) break;
    if (status.code() != error::NOT_FOUND) return status;
    if (!remaining.ends_with("/")) missing.push_back(io::Basename(remaining));
    remaining = io::Dirname(remaining);
  }
  string path(remaining);
  for (; !missing.empty(); missing.pop_back()) {
    path = io::JoinPath(path, missing.back());
    Status status = CreateDir(io::CreateURI(scheme, host, path));
    if (!status.ok() && status.code() != error::ALREADY_EXISTS) return status;
  }
  return Status::OK();
}

Status FileSystem::CopyFile(const string& src, const string& target) {
  return FileSystemCopyFile(this, src, this, target);
}

}  // namespace tensorflow
