// SPDX-License-Identifier: Apache-2.0
// The platform side of TensorFlow: flags, files, paths, strings, threads; and one small graph.
#include <atomic>
#include <iostream>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/lib/core/errors.h"
#include "tensorflow/core/lib/core/stringpiece.h"
#include "tensorflow/core/lib/core/threadpool.h"
#include "tensorflow/core/lib/io/path.h"
#include "tensorflow/core/lib/strings/numbers.h"
#include "tensorflow/core/lib/strings/str_util.h"
#include "tensorflow/core/lib/strings/strcat.h"
#include "tensorflow/core/lib/strings/stringprintf.h"
#include "tensorflow/core/platform/env.h"
#include "tensorflow/core/platform/init_main.h"
#include "tensorflow/core/platform/logging.h"
#include "tensorflow/core/util/command_line_flags.h"

using namespace tensorflow;

namespace {

Status WriteNumbers(Env* env, const string& path, const std::vector<float>& numbers) {
  std::unique_ptr<WritableFile> file;
  TF_RETURN_IF_ERROR(env->NewWritableFile(path, &file));
  for (float number : numbers) {
    TF_RETURN_IF_ERROR(file->Append(strings::StrCat(number, "\n")));
  }
  return file->Close();
}

Status ReadNumbers(Env* env, const string& path, std::vector<float>* numbers) {
  string contents;
  TF_RETURN_IF_ERROR(ReadFileToString(env, path, &contents));
  for (const string& line : str_util::Split(contents, '\n', str_util::SkipWhitespace())) {
    float number;
    if (!strings::safe_strtof(line.c_str(), &number)) {
      return errors::DataLoss("'", line, "' in ", io::Basename(path), " is no number");
    }
    numbers->push_back(number);
  }
  return Status::OK();
}

Status SumOfFile(Env* env, const string& path, float* sum) {
  std::vector<float> numbers;
  TF_RETURN_IF_ERROR(ReadNumbers(env, path, &numbers));
  Tensor t(DT_FLOAT, TensorShape({static_cast<int64>(numbers.size())}));
  std::copy(numbers.begin(), numbers.end(), t.flat<float>().data());

  Scope root = Scope::NewRootScope();
  auto total = ops::Sum(root, t, 0);
  ClientSession session(root);
  std::vector<Tensor> outputs;
  TF_RETURN_IF_ERROR(session.Run({total}, &outputs));
  *sum = outputs[0].scalar<float>()();
  return Status::OK();
}

}  // namespace

int main(int argc, char* argv[]) {
  string dir;
  string prefix = "part";
  int32 files = 3;
  int64 step = 10;
  float scale = 1.0;
  bool verbose = false;
  std::vector<Flag> flags = {
      Flag("dir", &dir, "where to write"),       Flag("prefix", &prefix, "start of the file names"),
      Flag("files", &files, "how many"),         Flag("step", &step, "distance of the numbers"),
      Flag("scale", &scale, "numbers times this"), Flag("verbose", &verbose, "say more"),
  };
  const string usage = Flags::Usage(argv[0], flags);
  if (!Flags::Parse(&argc, argv, flags) || dir.empty()) {
    std::cerr << usage;
    return 2;
  }
  port::InitMain(argv[0], &argc, &argv);
  CHECK_GT(files, 0) << "nothing to do";
  CHECK_EQ(argc, 1) << "unexpected " << argv[1];

  Env* env = Env::Default();
  const string folder = io::JoinPath(dir, "numbers");
  if (!env->IsDirectory(folder).ok()) TF_CHECK_OK(env->CreateDir(folder));

  std::vector<string> paths;
  for (int i = 0; i < files; ++i) {
    paths.push_back(io::JoinPath(folder, strings::Printf("%s-%02d-of-%02d.txt", prefix.c_str(), i, files)));
    std::vector<float> numbers;
    for (int k = 0; k <= i; ++k) numbers.push_back(scale * (i * step + k));
    TF_CHECK_OK(WriteNumbers(env, paths.back(), numbers));
  }

  // one file a thread
  std::vector<float> sums(files);
  std::atomic<int> done(0);
  {
    thread::ThreadPool pool(env, "sum", 2);
    for (int i = 0; i < files; ++i) {
      pool.Schedule([&, i]() {
        TF_CHECK_OK(SumOfFile(env, paths[i], &sums[i]));
        ++done;
      });
    }
  }  // waits
  CHECK_EQ(done, files);

  std::vector<string> children;
  TF_CHECK_OK(env->GetChildren(folder, &children));
  std::sort(children.begin(), children.end());
  std::cout << str_util::Join(children, " ") << std::endl;
  for (int i = 0; i < files; ++i) {
    uint64 size = 0;
    TF_CHECK_OK(env->GetFileSize(paths[i], &size));
    std::cout << io::Basename(paths[i]) << ": " << size << " bytes, sum " << sums[i] << std::endl;
  }
  if (verbose) {
    StringPiece name = io::Basename(paths[0]);
    std::cout << str_util::Uppercase(string(name)) << " ends with txt: " << str_util::EndsWith(name, "txt")
              << ", extension " << io::Extension(name) << std::endl;
    std::cout << str_util::StringReplace("a-b-c", "-", "+", /*replace_all=*/true) << std::endl;
  }

  std::vector<float> none;
  TF_CHECK_OK(WriteStringToFile(env, paths[0], "1\ntwo\n"));
  Status bad = ReadNumbers(env, paths[0], &none);
  std::cout << bad.error_message() << std::endl;
  std::cout << "gone: " << env->FileExists(io::JoinPath(dir, "nowhere")).ok() << std::endl;
  TF_CHECK_OK(env->DeleteFile(paths[0]));
  std::cout << "deleted: " << errors::IsNotFound(env->FileExists(paths[0])) << std::endl;
  int64 undeleted_files, undeleted_dirs;
  TF_CHECK_OK(env->DeleteRecursively(folder, &undeleted_files, &undeleted_dirs));
  std::cout << "left: " << undeleted_files << " " << undeleted_dirs << std::endl;
  return 0;
}
