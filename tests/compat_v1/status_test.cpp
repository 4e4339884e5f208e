// SPDX-License-Identifier: Apache-2.0
// Status, errors and the CHECK macros.
#include <gtest/gtest.h>

#include <sstream>

#include "tensorflow/core/lib/core/errors.h"
#include "tensorflow/core/lib/core/status.h"
#include "tensorflow/core/platform/logging.h"

namespace tensorflow {
namespace {

TEST(Status, SaysItsCodeAndMessage) {
  EXPECT_EQ(Status::OK().ToString(), "OK");
  EXPECT_TRUE(Status().ok());
  Status s = errors::NotFound("no ", 3, " here: ", 2.5, "!");
  EXPECT_FALSE(s.ok());
  EXPECT_EQ(s.code(), error::NOT_FOUND);
  EXPECT_EQ(s.error_message(), "no 3 here: 2.5!");
  EXPECT_EQ(s.ToString(), "Not found: no 3 here: 2.5!");
  std::ostringstream text;
  text << s;
  EXPECT_EQ(text.str(), s.ToString());
}

TEST(Status, NamesEveryCode) {
  const std::pair<Status, const char*> all[] = {
      {errors::Cancelled("x"), "Cancelled: x"},
      {errors::Unknown("x"), "Unknown: x"},
      {errors::InvalidArgument("x"), "Invalid argument: x"},
      {errors::DeadlineExceeded("x"), "Deadline exceeded: x"},
      {errors::NotFound("x"), "Not found: x"},
      {errors::AlreadyExists("x"), "Already exists: x"},
      {errors::PermissionDenied("x"), "Permission denied: x"},
      {errors::Unauthenticated("x"), "Unauthenticated: x"},
      {errors::ResourceExhausted("x"), "Resource exhausted: x"},
      {errors::FailedPrecondition("x"), "Failed precondition: x"},
      {errors::Aborted("x"), "Aborted: x"},
      {errors::OutOfRange("x"), "Out of range: x"},
      {errors::Unimplemented("x"), "Unimplemented: x"},
      {errors::Internal("x"), "Internal: x"},
      {errors::Unavailable("x"), "Unavailable: x"},
      {errors::DataLoss("x"), "Data loss: x"},
  };
  for (const auto& one : all) EXPECT_EQ(one.first.ToString(), one.second);
}

TEST(Status, UpdateKeepsTheFirstError) {
  Status s;
  s.Update(errors::Internal("first"));
  s.Update(errors::Aborted("second"));
  EXPECT_EQ(s, errors::Internal("first"));
  EXPECT_NE(s, errors::Internal("other"));
  Status copy = s;
  s = Status::OK();
  EXPECT_TRUE(errors::IsInternal(copy));
}

Status Fails(bool fail) { return fail ? errors::OutOfRange("inner") : Status::OK(); }
Status HandsOn(bool fail) {
  TF_RETURN_IF_ERROR(Fails(fail));
  return errors::Unknown("passed");
}
Status AddsContext() {
  TF_RETURN_WITH_CONTEXT_IF_ERROR(Fails(true), "while ", "testing");
  return Status::OK();
}

TEST(Status, MacrosHandErrorsOn) {
  EXPECT_TRUE(errors::IsOutOfRange(HandsOn(true)));
  EXPECT_TRUE(errors::IsUnknown(HandsOn(false)));
  EXPECT_EQ(AddsContext().error_message(), "inner\n\twhile testing");
}

TEST(StatusGroup, ReportsRootErrorsOnly) {
  StatusGroup group;
  EXPECT_TRUE(group.ok());
  group.Update(Status::OK());
  group.Update(StatusGroup::MakeDerived(errors::Cancelled("because of the other")));
  group.Update(errors::Internal("root"));
  EXPECT_FALSE(group.ok());
  EXPECT_EQ(group.as_summary_status(), errors::Internal("root"));
}

TEST(CheckDeathTest, FailuresNameWhatFailed) {
  EXPECT_DEATH(TF_CHECK_OK(errors::NotFound("gone")),
               "F .*status_test.cpp:[0-9]+\\] Non-OK-status: errors::NotFound\\(\"gone\"\\) status: Not found: gone");
  EXPECT_DEATH(CHECK(1 == 2) << "more", "Check failed: 1 == 2 more");
  int a = 3;
  EXPECT_DEATH(CHECK_EQ(a, 4) << "context", "Check failed: a == 4 \\(3 vs. 4\\)context");
  EXPECT_DEATH(CHECK_LT(a, size_t{2}), "Check failed: a < size_t\\{2\\} \\(3 vs. 2\\)");
  EXPECT_DEATH(LOG(FATAL) << "the end", "the end");
  int* null = nullptr;
  EXPECT_DEATH(CHECK_NOTNULL(null), "'null' Must be non NULL");
}

TEST(Check, ComparesIntegersOfUnlikeSignsByValue) {
  CHECK_LT(-1, size_t{0});
  CHECK_NE(-1, ~size_t{0});
  CHECK_GE(size_t{0}, -5);
  CHECK_LE(int64{-1}, uint64{0});
}

TEST(Log, WritesTimeSeverityAndPlace) {
  testing::internal::CaptureStderr();
  LOG(INFO) << "hello " << 5;
  LOG(WARNING) << "beware";
  LOG(ERROR) << "bad";
  VLOG(3) << "not shown";
  std::string text = testing::internal::GetCapturedStderr();
  EXPECT_TRUE(testing::internal::RE::FullMatch(
      text,
      "[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}: I .*status_test.cpp:[0-9]+\\] hello 5\n"
      "[^\n]*: W [^\n]*beware\n[^\n]*: E [^\n]*bad\n"))
      << text;
}

class Collects : public TFLogSink {
 public:
  void Send(const TFLogEntry& entry) override {
    lines += std::to_string(entry.log_severity()) + ":" + entry.ToString() + ";";
  }
  std::string lines;
};

TEST(Log, SinksGetTheMessages) {
  Collects sink;
  TFAddLogSink(&sink);
  LOG(WARNING) << "one";
  TFRemoveLogSink(&sink);
  LOG(WARNING) << "two";
  EXPECT_EQ(sink.lines, "1:one;");
}

}  // namespace
}  // namespace tensorflow
