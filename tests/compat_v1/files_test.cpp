// SPDX-License-Identifier: Apache-2.0
// Env, records, event files, flags, thread pools.
#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>

#include "tensorflow/core/framework/graph.pb.h"
#include "tensorflow/core/framework/summary.pb.h"
#include "tensorflow/core/lib/core/coding.h"
#include "tensorflow/core/lib/core/notification.h"
#include "tensorflow/core/lib/core/threadpool.h"
#include "tensorflow/core/lib/io/path.h"
#include "tensorflow/core/lib/io/record_reader.h"
#include "tensorflow/core/lib/io/record_writer.h"
#include "tensorflow/core/platform/env.h"
#include "tensorflow/core/summary/summary_file_writer.h"
#include "tensorflow/core/util/command_line_flags.h"
#include "tensorflow/core/util/env_var.h"
#include "tensorflow/core/util/event.pb.h"
#include "tensorflow/core/util/events_writer.h"

namespace tensorflow {
namespace {

class Files : public testing::Test {
 protected:
  void SetUp() override {
    char name[] = "/tmp/compat_v1_XXXXXX";
    ASSERT_NE(mkdtemp(name), nullptr);
    dir_ = name;
  }
  void TearDown() override {
    int64 files, dirs;
    TF_CHECK_OK(env_->DeleteRecursively(dir_, &files, &dirs));
  }
  string Path(StringPiece name) const { return io::JoinPath(dir_, name); }
  string Read(const string& path) const {
    string data;
    TF_CHECK_OK(ReadFileToString(env_, path, &data));
    return data;
  }
  Env* env_ = Env::Default();
  string dir_;
};

TEST_F(Files, AreWrittenReadAndListed) {
  TF_CHECK_OK(env_->RecursivelyCreateDir(Path("x/y")));
  TF_CHECK_OK(WriteStringToFile(env_, Path("x/b.txt"), "hello"));
  TF_CHECK_OK(WriteStringToFile(env_, Path("x/a.txt"), "hi"));
  EXPECT_EQ(Read("file://" + Path("x/b.txt")), "hello");
  uint64 size = 0;
  TF_CHECK_OK(env_->GetFileSize(Path("x/b.txt"), &size));
  EXPECT_EQ(size, 5u);
  std::vector<string> matches;
  TF_CHECK_OK(env_->GetMatchingPaths(Path("x/*.txt"), &matches));
  EXPECT_EQ(matches, (std::vector<string>{Path("x/a.txt"), Path("x/b.txt")}));
  std::vector<string> children;
  TF_CHECK_OK(env_->GetChildren(Path("x"), &children));
  std::sort(children.begin(), children.end());
  EXPECT_EQ(children, (std::vector<string>{"a.txt", "b.txt", "y"}));
  FileStatistics stat;
  TF_CHECK_OK(env_->Stat(Path("x"), &stat));
  EXPECT_TRUE(stat.is_directory);
  std::unique_ptr<WritableFile> file;
  TF_CHECK_OK(env_->NewAppendableFile(Path("x/b.txt"), &file));
  TF_CHECK_OK(file->Append(" again"));
  TF_CHECK_OK(file->Close());
  EXPECT_EQ(Read(Path("x/b.txt")), "hello again");
  TF_CHECK_OK(env_->CopyFile(Path("x/b.txt"), Path("c")));
  TF_CHECK_OK(env_->RenameFile(Path("c"), Path("d")));
  EXPECT_EQ(Read(Path("d")), "hello again");
  std::unique_ptr<ReadOnlyMemoryRegion> region;
  TF_CHECK_OK(env_->NewReadOnlyMemoryRegionFromFile(Path("d"), &region));
  EXPECT_EQ(StringPiece(static_cast<const char*>(region->data()), region->length()), "hello again");
}

TEST_F(Files, ErrorsHaveTensorFlowsCodes) {
  TF_CHECK_OK(WriteStringToFile(env_, Path("f"), "12345"));
  string data;
  EXPECT_TRUE(errors::IsNotFound(ReadFileToString(env_, Path("none"), &data)));
  EXPECT_TRUE(errors::IsNotFound(env_->FileExists(Path("none"))));
  EXPECT_TRUE(errors::IsNotFound(env_->IsDirectory(Path("none"))));
  EXPECT_TRUE(errors::IsFailedPrecondition(env_->IsDirectory(Path("f"))));
  EXPECT_TRUE(errors::IsAlreadyExists(env_->CreateDir(dir_)));
  EXPECT_TRUE(errors::IsNotFound(env_->DeleteFile(Path("none"))));
  EXPECT_TRUE(errors::IsUnimplemented(env_->FileExists("nosuch://a/b")));
  std::unique_ptr<RandomAccessFile> file;
  Status missing = env_->NewRandomAccessFile("/nope/x", &file);
  EXPECT_EQ(missing, errors::NotFound("/nope/x; No such file or directory"));
  TF_CHECK_OK(env_->NewRandomAccessFile(Path("f"), &file));
  char scratch[10];
  StringPiece result;
  EXPECT_TRUE(errors::IsOutOfRange(file->Read(2, 10, &result, scratch)));
  EXPECT_EQ(result, "345");
}

TEST_F(Files, HoldMessagesAsBytesAndAsText) {
  GraphDef graph;
  graph.add_node()->set_name("a node");
  TF_CHECK_OK(WriteBinaryProto(env_, Path("g.pb"), graph));
  TF_CHECK_OK(WriteTextProto(env_, Path("g.pbtxt"), graph));
  for (const char* name : {"g.pb", "g.pbtxt"}) {
    GraphDef read;
    TF_CHECK_OK(ReadTextOrBinaryProto(env_, Path(name), &read));
    EXPECT_EQ(read.node(0).name(), "a node") << name;
  }
  GraphDef read;
  EXPECT_TRUE(errors::IsDataLoss(ReadBinaryProto(env_, Path("g.pbtxt"), &read)));
  EXPECT_TRUE(errors::IsDataLoss(ReadTextProto(env_, Path("g.pb"), &read)));
  EXPECT_TRUE(errors::IsNotFound(ReadBinaryProto(env_, Path("none"), &read)));
}

TEST_F(Files, OfRecordsHaveLengthsAndMaskedChecksums) {
  std::unique_ptr<WritableFile> file;
  TF_CHECK_OK(env_->NewWritableFile(Path("r"), &file));
  {
    io::RecordWriter writer(file.get());
    TF_CHECK_OK(writer.WriteRecord("foo"));
  }
  TF_CHECK_OK(file->Close());
  string expected("\x03\0\0\0\0\0\0\0", 8);
  core::PutFixed32(&expected, crc32c::Mask(crc32c::Value(expected.data(), 8)));
  expected += "foo";
  core::PutFixed32(&expected, 4273900129u);
  EXPECT_EQ(Read(Path("r")), expected);
}

TEST_F(Files, OfRecordsAreReadBackWithAndWithoutCompression) {
  for (const char* compression : {"", "ZLIB", "GZIP"}) {
    std::unique_ptr<WritableFile> file;
    TF_CHECK_OK(env_->NewWritableFile(Path("r"), &file));
    io::RecordWriter writer(file.get(), io::RecordWriterOptions::CreateRecordWriterOptions(compression));
    for (int i = 0; i < 1000; ++i) TF_CHECK_OK(writer.WriteRecord(strings::StrCat("record ", i)));
    TF_CHECK_OK(writer.Close());
    TF_CHECK_OK(file->Close());

    std::unique_ptr<RandomAccessFile> in;
    TF_CHECK_OK(env_->NewRandomAccessFile(Path("r"), &in));
    io::SequentialRecordReader reader(in.get(), io::RecordReaderOptions::CreateRecordReaderOptions(compression));
    string record;
    for (int i = 0; i < 1000; ++i) {
      TF_CHECK_OK(reader.ReadRecord(&record));
      EXPECT_EQ(record, strings::StrCat("record ", i)) << compression;
    }
    EXPECT_TRUE(errors::IsOutOfRange(reader.ReadRecord(&record))) << compression;
  }
}

TEST_F(Files, OfRecordsThatAreDamagedAreFoundOut) {
  std::unique_ptr<WritableFile> file;
  TF_CHECK_OK(env_->NewWritableFile(Path("r"), &file));
  io::RecordWriter writer(file.get());
  TF_CHECK_OK(writer.WriteRecord("some data"));
  TF_CHECK_OK(writer.Close());
  TF_CHECK_OK(file->Close());
  string good = Read(Path("r"));
  auto read = [&](const string& bytes) {
    TF_CHECK_OK(WriteStringToFile(env_, Path("bad"), bytes));
    std::unique_ptr<RandomAccessFile> in;
    TF_CHECK_OK(env_->NewRandomAccessFile(Path("bad"), &in));
    io::RecordReader reader(in.get());
    uint64 offset = 0;
    string record;
    return reader.ReadRecord(&offset, &record);
  };
  TF_CHECK_OK(read(good));
  for (size_t i = 0; i < good.size(); ++i) {
    string bad = good;
    bad[i] ^= 1;
    EXPECT_TRUE(errors::IsDataLoss(read(bad))) << "byte " << i;
  }
  EXPECT_TRUE(errors::IsDataLoss(read(good.substr(0, good.size() - 1))));
}

std::vector<Event> ReadEvents(const string& path) {
  std::unique_ptr<RandomAccessFile> file;
  TF_CHECK_OK(Env::Default()->NewRandomAccessFile(path, &file));
  io::SequentialRecordReader reader(file.get());
  std::vector<Event> events;
  for (string record; reader.ReadRecord(&record).ok();) {
    events.emplace_back();
    CHECK(events.back().ParseFromString(record));
  }
  return events;
}

TEST_F(Files, OfEventsBeginWithTheirVersion) {
  EventsWriter writer(Path("events"));
  Event event;
  event.set_step(7);
  event.mutable_summary()->add_value()->set_simple_value(0.5f);
  writer.WriteEvent(event);
  EXPECT_TRUE(str_util::StrContains(writer.FileName(), "events.out.tfevents."));
  TF_CHECK_OK(writer.Flush());
  std::vector<Event> events = ReadEvents(writer.FileName());
  ASSERT_EQ(events.size(), 2u);
  EXPECT_EQ(events[0].file_version(), "brain.Event:2");
  EXPECT_EQ(events[1].step(), 7);
  EXPECT_EQ(events[1].summary().value(0).simple_value(), 0.5f);
  TF_CHECK_OK(writer.Close());
}

TEST_F(Files, OfSummariesHoldScalarsHistogramsTensorsAndGraphs) {
  SummaryWriterInterface* writer;
  TF_CHECK_OK(CreateSummaryFileWriter(1, 0, Path("logs"), ".v2", env_, &writer));
  TF_CHECK_OK(writer->WriteScalar(3, Tensor(2.5f), "loss"));
  Tensor values(DT_DOUBLE, TensorShape({3}));
  values.flat<double>().setValues({-1, 0, 4});
  TF_CHECK_OK(writer->WriteHistogram(4, values, "weights"));
  TF_CHECK_OK(writer->WriteTensor(5, values, "raw", ""));
  std::unique_ptr<GraphDef> graph(new GraphDef);
  graph->add_node()->set_name("n");
  TF_CHECK_OK(writer->WriteGraph(0, std::move(graph)));
  EXPECT_TRUE(errors::IsInvalidArgument(writer->WriteScalar(3, Tensor("text"), "loss")));
  TF_CHECK_OK(writer->Flush());
  writer->Unref();

  std::vector<string> files;
  TF_CHECK_OK(env_->GetMatchingPaths(Path("logs/*.v2"), &files));
  ASSERT_EQ(files.size(), 1u);
  std::vector<Event> events = ReadEvents(files[0]);
  ASSERT_EQ(events.size(), 5u);
  EXPECT_EQ(events[1].step(), 3);
  EXPECT_EQ(events[1].summary().value(0).tag(), "loss");
  EXPECT_EQ(events[1].summary().value(0).simple_value(), 2.5f);
  const HistogramProto& histo = events[2].summary().value(0).histo();
  EXPECT_EQ(histo.num(), 3);
  EXPECT_EQ(histo.min(), -1);
  EXPECT_EQ(histo.max(), 4);
  EXPECT_EQ(histo.sum(), 3);
  EXPECT_EQ(histo.sum_squares(), 17);
  Tensor back;
  EXPECT_TRUE(back.FromProto(events[3].summary().value(0).tensor()));
  EXPECT_EQ(back.flat<double>()(2), 4);
  GraphDef read;
  EXPECT_TRUE(read.ParseFromString(events[4].graph_def()));
  EXPECT_EQ(read.node(0).name(), "n");
}

TEST(Flags, AreParsedAndTakenOut) {
  int32 width = 5;
  int64 many = 0;
  string name = "x";
  bool flag = true;
  float rate = 0.5f;
  std::vector<Flag> flags = {Flag("width", &width, "the width"), Flag("many", &many, "m"),
                             Flag("name", &name, "a name"), Flag("flag", &flag, "a flag"),
                             Flag("rate", &rate, "learning rate")};
  char args[][20] = {"prog", "--width=7", "--name=hi", "--flag=false", "rest", "--rate=0.25", "--unknown=1", "--many=5000000000"};
  char* argv[9] = {};
  for (int i = 0; i < 8; ++i) argv[i] = args[i];
  int argc = 8;
  EXPECT_TRUE(Flags::Parse(&argc, argv, flags));
  EXPECT_EQ(width, 7);
  EXPECT_EQ(many, 5000000000);
  EXPECT_EQ(name, "hi");
  EXPECT_FALSE(flag);
  EXPECT_EQ(rate, 0.25f);
  ASSERT_EQ(argc, 3);
  EXPECT_STREQ(argv[1], "rest");
  EXPECT_STREQ(argv[2], "--unknown=1");
  EXPECT_EQ(argv[3], nullptr);
}

bool ParseOne(const char* arg, const std::vector<Flag>& flags, int* left) {
  string program = "prog", one = arg;
  char* argv[] = {&program[0], &one[0], nullptr};
  *left = 2;
  return Flags::Parse(left, argv, flags);
}

TEST(Flags, RefuseWhatIsNoValue) {
  int32 width = 5;
  bool flag = false;
  std::vector<Flag> flags = {Flag("width", &width, "w"), Flag("flag", &flag, "f"),
                             Flag("even", [](int32 v) { return v % 2 == 0; }, 0, "an even number")};
  int left;
  EXPECT_FALSE(ParseOne("--width=x", flags, &left));
  EXPECT_EQ(left, 1);
  EXPECT_FALSE(ParseOne("--width=99999999999", flags, &left));
  EXPECT_TRUE(ParseOne("--flag", flags, &left));
  EXPECT_TRUE(flag);
  EXPECT_FALSE(ParseOne("--flag=maybe", flags, &left));
  EXPECT_TRUE(ParseOne("--even=4", flags, &left));
  EXPECT_FALSE(ParseOne("--even=5", flags, &left));
  EXPECT_FALSE(ParseOne("--help", flags, &left));
  EXPECT_EQ(left, 2);
}

TEST(Flags, ExplainThemselves) {
  int32 width = 5;
  string name = "x";
  bool flag = true;
  float rate = 0.5f;
  EXPECT_EQ(Flags::Usage("prog", {Flag("width", &width, "the width"), Flag("name", &name, "a name"),
                                  Flag("flag", &flag, "a flag"), Flag("rate", &rate, "learning rate")}),
            "usage: prog\nFlags:\n"
            "\t--width=5                        \tint32\tthe width\n"
            "\t--name=\"x\"                       \tstring\ta name\n"
            "\t--flag=true                      \tbool\ta flag\n"
            "\t--rate=0.500000                  \tfloat\tlearning rate\n");
}

TEST(EnvVar, AreReadAsValues) {
  setenv("COMPAT_V1_TEST", "TRUE", 1);
  bool b = false;
  TF_CHECK_OK(ReadBoolFromEnvVar("COMPAT_V1_TEST", false, &b));
  EXPECT_TRUE(b);
  int64 i = 0;
  EXPECT_TRUE(errors::IsInvalidArgument(ReadInt64FromEnvVar("COMPAT_V1_TEST", 5, &i)));
  EXPECT_EQ(i, 5);
  TF_CHECK_OK(ReadInt64FromEnvVar("COMPAT_V1_NONE", 6, &i));
  EXPECT_EQ(i, 6);
}

TEST(ThreadPool, RunsWhatIsScheduled) {
  std::atomic<int> sum{0};
  {
    thread::ThreadPool pool(Env::Default(), "test", 3);
    EXPECT_EQ(pool.NumThreads(), 3);
    EXPECT_EQ(pool.CurrentThreadId(), -1);
    for (int i = 1; i <= 100; ++i) pool.Schedule([&sum, i] { sum += i; });
  }
  EXPECT_EQ(sum, 5050);
}

TEST(ThreadPool, DividesLoops) {
  thread::ThreadPool pool(Env::Default(), "test", 4);
  for (int64 total : {0, 1, 7, 1000, 12345}) {
    std::vector<std::atomic<int>> seen(static_cast<size_t>(total));
    pool.ParallelFor(total, 1000, [&](int64 first, int64 last) {
      for (int64 i = first; i < last; ++i) ++seen[static_cast<size_t>(i)];
    });
    for (auto& count : seen) EXPECT_EQ(count, 1);
  }
  std::atomic<int> blocks{0};
  pool.TransformRangeConcurrently(10, 95, [&](int64 first, int64 last) {
    EXPECT_EQ(first % 10, 0);
    EXPECT_EQ(last, std::min<int64>(first + 10, 95));
    ++blocks;
  });
  EXPECT_EQ(blocks, pool.NumShardsUsedByTransformRangeConcurrently(10, 95));
}

TEST(Notification, IsSeenByThoseWhoWait) {
  Notification done;
  EXPECT_FALSE(WaitForNotificationWithTimeout(&done, 1000));
  std::unique_ptr<Thread> thread(Env::Default()->StartThread(ThreadOptions(), "t", [&] { done.Notify(); }));
  done.WaitForNotification();
  EXPECT_TRUE(done.HasBeenNotified());
}

}  // namespace
}  // namespace tensorflow
