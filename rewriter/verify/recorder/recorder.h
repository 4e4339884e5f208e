// SPDX-License-Identifier: Apache-2.0
// Writes what Runs gave into the file that EAGERIZE_RECORD names. Included in front of the copies of
// an old and a new program that --verify run builds: in the old one by the compat headers' tensors,
// in the new one by eager tensors, which is why nothing of either is named here. C++14.
// verify/records.h reads the file and says what stands in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <type_traits>
#include <utility>

namespace eager {
class Error;
}  // namespace eager

namespace eagerize_record {

/// Past this many bytes of elements a program's records hold hashes instead.
constexpr std::size_t kMaxBytes = std::size_t{256} << 20;

class File {
 public:
  static File& The() {
    static File file;
    return file;
  }
  void Write(const char* key, int code, int count, const std::string& tensors) {
    if (!file_) return;
    const std::lock_guard<std::mutex> lock(mutex_);
    const int thread = threads_.emplace(std::this_thread::get_id(), static_cast<int>(threads_.size())).first->second;
    std::fprintf(file_, "run %s %d %d %d\n", key, thread, code, count);
    std::fwrite(tensors.data(), 1, tensors.size(), file_);
    std::fflush(file_);  // the program may end at once
  }
  /// Whether so many more bytes may be kept.
  bool Takes(std::size_t bytes) {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (bytes > kMaxBytes - kept_) return false;
    kept_ += bytes;
    return true;
  }

 private:
  File() {
    if (const char* path = std::getenv("EAGERIZE_RECORD")) file_ = std::fopen(path, "wb");
  }
  std::FILE* file_ = nullptr;
  std::mutex mutex_;
  std::map<std::thread::id, int> threads_;
  std::size_t kept_ = 0;
};

// --- one tensor

constexpr int kString = 7, kResource = 20, kVariant = 21;  // of DataType

template <class T>
auto HasElements(const T& tensor, int) -> decltype(tensor.IsDefined()) {
  return tensor.IsDefined();
}
template <class T>
bool HasElements(const T& tensor, long) {  // NOLINT(runtime/int)
  return tensor.IsInitialized();
}

template <class T>
auto BytesOf(const T& tensor, int) -> decltype(tensor.raw(), std::string()) {
  return std::string(static_cast<const char*>(tensor.raw()), tensor.TotalBytes());
}
template <class T>
std::string BytesOf(const T& tensor, long) {  // NOLINT(runtime/int)
  const auto bytes = tensor.tensor_data();
  return std::string(bytes.data(), bytes.size());
}

template <class T>
std::string StringsOf(const T& tensor) {
  std::string text;
  const auto elements = tensor.template flat<std::string>();
  for (std::int64_t i = 0; i < tensor.NumElements(); ++i) {
    const std::string& element = elements(i);
    text += std::to_string(element.size()) + ":" + element;
  }
  return text;
}

inline std::uint64_t HashOf(const std::string& bytes) {
  std::uint64_t hash = 1469598103934665603ull;  // FNV-1a
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ull;
  return hash;
}

/// "tensor <dtype> <rank> <dims>... <form> <bytes>" and the bytes; the forms are none, raw, strings
/// and hash.
template <class T>
void AppendTensor(const T& tensor, std::string& text, int& count) {
  ++count;
  if (!eagerize_record::HasElements(tensor, 0)) {
    text += "tensor 0 0 none 0\n";
    return;
  }
  const int dtype = static_cast<int>(tensor.dtype());
  text += "tensor " + std::to_string(dtype) + " " + std::to_string(tensor.dims());
  for (int i = 0; i < tensor.dims(); ++i) text += " " + std::to_string(tensor.dim_size(i));
  if (dtype == kResource || dtype == kVariant) {
    text += " none 0\n";
    return;
  }
  std::string bytes =
      dtype == kString ? eagerize_record::StringsOf(tensor) : eagerize_record::BytesOf(tensor, 0);
  const char* form = dtype == kString ? " strings " : " raw ";
  if (!File::The().Takes(bytes.size())) {
    bytes = std::to_string(HashOf(bytes));
    form = " hash ";
  }
  text += form + std::to_string(bytes.size()) + "\n" + bytes;
}

// --- tensors, variables, and lists of either

template <class T>
auto AppendItem(const T& tensor, std::string& text, int& count, int)
    -> decltype(tensor.dim_size(0), void()) {
  eagerize_record::AppendTensor(tensor, text, count);
}
template <class T>
auto AppendItem(const T& variable, std::string& text, int& count, int)
    -> decltype(variable.cell(), void()) {
  eagerize_record::AppendTensor(variable.value(), text, count);
}
template <class T>
auto AppendItem(const T& list, std::string& text, int& count, int)
    -> decltype(list.begin(), list.end(), void()) {
  for (const auto& item : list) eagerize_record::AppendItem(item, text, count, 0);
}

template <class T>
void Append(const T& value, std::string& text, int& count) {
  eagerize_record::AppendItem(value, text, count, 0);
}
inline void Append(std::nullptr_t, std::string&, int&) {}
template <class T>
void Append(T* list, std::string& text, int& count) {
  if (list) eagerize_record::AppendItem(*list, text, count, 0);
}

// --- what the copies call

/// A Run at the end of whose Status its results stand in `outputs`, a pointer.
template <class S, class T>
S Result(const char* key, S status, const T& outputs) {
  std::string text;
  int count = 0;
  if (status.ok()) eagerize_record::Append(outputs, text, count);
  File::The().Write(key, static_cast<int>(status.code()), count, text);
  return status;
}

/// A Run that is gone, whose results are `values`.
template <class... T>
void Values(const char* key, const T&... values) {
  std::string text;
  int count = 0;
  const int each[] = {0, (eagerize_record::Append(values, text, count), 0)...};
  (void)each;
  File::The().Write(key, 0, count, text);
}

/// `E` only when the function is used, because it may be incomplete before.
template <class F, class E>
struct Late {
  using Type = E;
};

/// What `compute` gives, recorded; what it throws is recorded too.
template <class F>
auto Value(const char* key, F compute) -> decltype(compute()) {
  try {
    decltype(compute()) value = compute();
    eagerize_record::Values(key, value);
    return std::forward<decltype(compute())>(value);
  } catch (const typename Late<F, ::eager::Error>::Type& error) {
    File::The().Write(key, static_cast<int>(error.code()), 0, "");
    throw;
  }
}

/// Runs `run`, whose results nobody reads.
template <class F>
void Effect(const char* key, F run) {
  try {
    run();
    File::The().Write(key, 0, 0, "");
  } catch (const typename Late<F, ::eager::Error>::Type& error) {
    File::The().Write(key, static_cast<int>(error.code()), 0, "");
    throw;
  }
}

}  // namespace eagerize_record
