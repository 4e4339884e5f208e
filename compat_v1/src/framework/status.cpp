// SPDX-License-Identifier: Apache-2.0
// Status and StatusGroup.
#include "tensorflow/core/lib/core/status.h"

#include <cassert>
#include <ostream>

#include "tensorflow/core/lib/strings/strcat.h"

namespace tensorflow {
namespace {

const char* const kDerivedMarker = "[_Derived_]";
constexpr size_t kMaxAggregatedMessageSize = 8 * 1024;

const char* CodeName(error::Code code) {
  switch (code) {
    case error::CANCELLED: return "Cancelled";
    case error::UNKNOWN: return "Unknown";
    case error::INVALID_ARGUMENT: return "Invalid argument";
    case error::DEADLINE_EXCEEDED: return "Deadline exceeded";
    case error::NOT_FOUND: return "Not found";
    case error::ALREADY_EXISTS: return "Already exists";
    case error::PERMISSION_DENIED: return "Permission denied";
    case error::UNAUTHENTICATED: return "Unauthenticated";
    case error::RESOURCE_EXHAUSTED: return "Resource exhausted";
    case error::FAILED_PRECONDITION: return "Failed precondition";
    case error::ABORTED: return "Aborted";
    case error::OUT_OF_RANGE: return "Out of range";
    case error::UNIMPLEMENTED: return "Unimplemented";
    case error::INTERNAL: return "Internal";
    case error::UNAVAILABLE: return "Unavailable";
    case error::DATA_LOSS: return "Data loss";
    default: return nullptr;
  }
}

}  // namespace

Status::Status(tensorflow::error::Code code, tensorflow::StringPiece msg) {
  assert(code != tensorflow::error::OK);
  state_.reset(new State{code, string(msg)});
}

Status::Status(const Status& s) : state_(s.state_ == nullptr ? nullptr : new State(*s.state_)) {}

Status& Status::operator=(const Status& s) {
  if (state_ != s.state_) state_.reset(s.state_ == nullptr ? nullptr : new State(*s.state_));
  return *this;
}

bool Status::operator==(const Status& x) const {
  return state_ == x.state_ || (code() == x.code() && error_message() == x.error_message());
}

void Status::Update(const Status& new_status) {
  if (ok()) *this = new_status;
}

string Status::ToString() const {
  if (ok()) return "OK";
  const char* name = CodeName(code());
  string text = name != nullptr ? string(name)
                                : strings::StrCat("Unknown code(", static_cast<int>(code()), ")");
  return strings::StrCat(text, ": ", error_message());
}

const string& Status::empty_string() {
  static const string* empty = new string;
  return *empty;
}

std::ostream& operator<<(std::ostream& os, const Status& x) { return os << x.ToString(); }

string* TfCheckOpHelperOutOfLine(const ::tensorflow::Status& v, const char* msg) {
  return new string(strings::StrCat("Non-OK-status: ", msg, " status: ", v.ToString()));
}

Status StatusGroup::MakeDerived(const Status& s) {
  if (IsDerived(s)) return s;
  return Status(s.code(), strings::StrCat(kDerivedMarker, s.error_message()));
}

bool StatusGroup::IsDerived(const Status& s) {
  return s.error_message().find(kDerivedMarker) != string::npos;
}

void StatusGroup::Update(const Status& status) {
  if (status.ok()) {
    ++num_ok_;
  } else {
    ok_ = false;
    children_.push_back(status);
  }
}

namespace {

std::vector<Status> RootErrors(const std::vector<Status>& children) {
  std::vector<Status> roots;
  for (const Status& s : children) {
    if (!StatusGroup::IsDerived(s)) roots.push_back(s);
  }
  return roots;
}

Status WithoutMarker(const Status& s) {
  string message = s.error_message();
  size_t at = message.find(kDerivedMarker);
  if (at != string::npos) message.erase(at, std::strlen(kDerivedMarker));
  return Status(s.code(), message);
}

string Shortened(const string& text) {
  return text.size() <= kMaxAggregatedMessageSize
             ? text
             : strings::StrCat(text.substr(0, kMaxAggregatedMessageSize), "...");
}

}  // namespace

Status StatusGroup::as_summary_status() const {
  if (ok_) return Status::OK();
  std::vector<Status> roots = RootErrors(children_);
  if (roots.empty()) return WithoutMarker(children_[0]);
  if (roots.size() == 1) return roots[0];
  string text = strings::StrCat(roots.size(), " root error(s) found.");
  for (size_t i = 0; i < roots.size(); ++i) {
    strings::StrAppend(&text, "\n  (", i, ") ", roots[i].ToString());
  }
  strings::StrAppend(&text, "\n", num_ok_, " successful operations.");
  strings::StrAppend(&text, "\n", children_.size() - roots.size(), " derived errors ignored.");
  return Status(roots[0].code(), Shortened(text));
}

Status StatusGroup::as_concatenated_status() const {
  if (ok_) return Status::OK();
  std::vector<Status> roots = RootErrors(children_);
  if (roots.empty()) return WithoutMarker(children_[0]);
  if (roots.size() == 1) return roots[0];
  string text = "\n=====================";
  for (const Status& s : roots) strings::StrAppend(&text, "\n", s.ToString());
  text += "\n=====================\n";
  return Status(roots[0].code(), Shortened(text));
}

}  // namespace tensorflow
