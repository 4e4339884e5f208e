// SPDX-License-Identifier: Apache-2.0
// Good or bad? Looks words up in a vocabulary and asks a frozen network.
#include "tensorflow/core/framework/graph.pb.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/lib/core/errors.h"
#include "tensorflow/core/lib/strings/str_util.h"
#include "tensorflow/core/lib/strings/strcat.h"
#include "tensorflow/core/platform/env.h"
#include "tensorflow/core/platform/init_main.h"
#include "tensorflow/core/platform/logging.h"
#include "tensorflow/core/public/session.h"

#include <iostream>
#include <unordered_map>

namespace tensorflow {
namespace {

constexpr int kMaxWords = 6;
constexpr int64 kUnknown = 0;

class Sentiment {
 public:
  Status Init(const string& graph_path, const string& vocabulary_path);
  Status Score(const std::vector<string>& sentences, std::vector<float>* scores);

 private:
  // word ids of a sentence into one row, padded with kUnknown
  void Encode(const string& sentence, int row, Tensor* ids) const;

  std::unordered_map<string, int64> vocabulary_;
  std::unique_ptr<Session> session_;
  string input_ = "words";
  std::vector<string> outputs_ = {"probability"};
};

Status Sentiment::Init(const string& graph_path, const string& vocabulary_path) {
  string contents;
  TF_RETURN_IF_ERROR(ReadFileToString(Env::Default(), vocabulary_path, &contents));
  int64 id = kUnknown;
  for (const string& word : str_util::Split(contents, '\n', str_util::SkipEmpty())) {
    vocabulary_[word] = ++id;
  }
  if (vocabulary_.empty()) {
    return errors::InvalidArgument("No words in ", vocabulary_path);
  }
  VLOG(1) << vocabulary_.size() << " words";

  GraphDef graph_def;
  TF_RETURN_IF_ERROR(ReadBinaryProto(Env::Default(), graph_path, &graph_def));
  session_.reset(NewSession(SessionOptions()));
  TF_RETURN_IF_ERROR(session_->Create(graph_def));
  return Status::OK();
}

void Sentiment::Encode(const string& sentence, int row, Tensor* ids) const {
  auto matrix = ids->matrix<int64>();
  for (int i = 0; i < kMaxWords; ++i) matrix(row, i) = kUnknown;
  int column = 0;
  for (const string& word : str_util::Split(str_util::Lowercase(sentence), " ,.!", str_util::SkipEmpty())) {
    if (column == kMaxWords) break;
    auto found = vocabulary_.find(word);
    matrix(row, column++) = found == vocabulary_.end() ? kUnknown : found->second;
  }
}

Status Sentiment::Score(const std::vector<string>& sentences, std::vector<float>* scores) {
  const int64 count = sentences.size();
  Tensor ids(DT_INT64, TensorShape({count, kMaxWords}));
  for (int64 i = 0; i < count; ++i) Encode(sentences[i], i, &ids);

  std::vector<Tensor> results;
  TF_RETURN_IF_ERROR(session_->Run({{input_, ids}}, outputs_, {}, &results));
  if (results[0].NumElements() != count) {
    return errors::Internal("Expected ", count, " scores, got ", results[0].DebugString());
  }
  for (int64 i = 0; i < count; ++i) scores->push_back(results[0].flat<float>()(i));
  return Status::OK();
}

Status RunMain() {
  Sentiment sentiment;
  TF_RETURN_IF_ERROR(sentiment.Init("sentiment.pb", "vocabulary.txt"));
  const std::vector<string> sentences = {"A wonderful film!", "Boring, slow and sad.",
                                         "Good actors, bad story", "unheard of"};
  std::vector<float> scores;
  TF_RETURN_IF_ERROR(sentiment.Score(sentences, &scores));
  for (size_t i = 0; i < sentences.size(); ++i) {
    std::cout << strings::StrCat(scores[i] > 0.55f ? "good " : scores[i] < 0.45f ? "bad  " : "?    ",
                                 sentences[i])
              << " " << scores[i] << std::endl;
  }

  // what goes wrong is told
  Sentiment broken;
  Status status = broken.Init("sentiment.pb", "no_such_file.txt");
  std::cout << "no vocabulary: " << (errors::IsNotFound(status) ? "not found" : status.ToString()) << std::endl;
  return Status::OK();
}

}  // namespace
}  // namespace tensorflow

int main(int argc, char** argv) {
  tensorflow::port::InitMain(argv[0], &argc, &argv);
  tensorflow::Status status = tensorflow::RunMain();
  if (!status.ok()) {
    LOG(ERROR) << status;
    return 1;
  }
  return 0;
}
