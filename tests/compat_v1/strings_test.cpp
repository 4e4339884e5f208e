// SPDX-License-Identifier: Apache-2.0
// StringPiece, StrCat, numbers, str_util, paths, hashes. The expected values are TensorFlow's.
#include <gtest/gtest.h>

#include "tensorflow/core/lib/hash/crc32c.h"
#include "tensorflow/core/lib/hash/hash.h"
#include "tensorflow/core/lib/io/path.h"
#include "tensorflow/core/lib/strings/numbers.h"
#include "tensorflow/core/lib/strings/str_util.h"
#include "tensorflow/core/lib/strings/strcat.h"
#include "tensorflow/core/lib/strings/stringprintf.h"

namespace tensorflow {
namespace {

TEST(StringPiece, HasTheMembersOfAllOf1x) {
  StringPiece s("frozen_graph.pbtxt");
  EXPECT_TRUE(s.ends_with(".pbtxt"));
  EXPECT_TRUE(s.starts_with("frozen"));
  EXPECT_EQ(s.ToString(), "frozen_graph.pbtxt");
  EXPECT_EQ(string(s), "frozen_graph.pbtxt");
  EXPECT_EQ(s.substr(7, 5), "graph");
  EXPECT_EQ(s.find("graph"), 7u);
  EXPECT_EQ(s.find('z'), 3u);
  EXPECT_EQ(s.find("none"), StringPiece::npos);
  EXPECT_EQ(s.rfind('.'), 12u);
  EXPECT_EQ(s.find_first_of("xyz"), 3u);
  EXPECT_EQ(s.find_last_not_of("txbp."), 11u);
  EXPECT_LT(StringPiece("a"), StringPiece("ab"));
  EXPECT_TRUE(StringPiece().empty());
  std::string text = "of std::string";
  EXPECT_EQ(StringPiece(text).size(), text.size());
  std::string_view view = s;
  EXPECT_EQ(StringPiece(view), s);
}

TEST(StrCat, WritesNumbersAsTensorFlowDoes) {
  EXPECT_EQ(strings::StrCat(0.1f, " ", 0.1f + 0.2f, " ", 1.0 / 3, " ", 1e10f, " ", 123456789.0f),
            "0.1 0.3 0.33333333333333331 1e+10 123456792");
  EXPECT_EQ(strings::StrCat(-0.0f, " ", 1.0f / 0.0f, " ", 3.14159f, " ", 0.1 + 0.2),
            "-0 inf 3.14159 0.30000000000000004");
  EXPECT_EQ(strings::StrCat(true, -5, 5000000000ll, strings::Hex(255), strings::Hex(10, strings::kZeroPad4)),
            "1-55000000000ff000a");
  string s = "a";
  strings::StrAppend(&s, "b", 1, StringPiece("c"), string("d"), 2u, 3ul);
  EXPECT_EQ(s, "ab1cd23");
  EXPECT_EQ(strings::StrCat(), "");
}

TEST(Printf, GrowsAsNeeded) {
  EXPECT_EQ(strings::Printf("%d-%s-%.2f", 7, "x", 0.5), "7-x-0.50");
  string s = "start:";
  string wide(3000, 'y');
  strings::Appendf(&s, "%s", wide.c_str());
  EXPECT_EQ(s, "start:" + wide);
}

TEST(Numbers, AreReadAsAWhole) {
  int32 i = 0;
  EXPECT_TRUE(strings::safe_strto32(" 12 ", &i));
  EXPECT_EQ(i, 12);
  EXPECT_FALSE(strings::safe_strto32("12x", &i));
  EXPECT_FALSE(strings::safe_strto32("", &i));
  EXPECT_FALSE(strings::safe_strto32("99999999999", &i));
  uint64 u = 0;
  EXPECT_TRUE(strings::safe_strtou64("18446744073709551615", &u));
  EXPECT_EQ(u, kuint64max);
  EXPECT_FALSE(strings::safe_strtou64("-1", &u));
  float f = 0;
  EXPECT_TRUE(strings::safe_strtof("1e-3", &f));
  EXPECT_EQ(f, 1e-3f);
  EXPECT_FALSE(strings::safe_strtof("abc", &f));
  Fprint fp = 0;
  EXPECT_TRUE(strings::StringToFp(strings::FpToString(0xdeadbeef), &fp));
  EXPECT_EQ(fp, 0xdeadbeefu);
}

TEST(Numbers, ForHumans) {
  EXPECT_EQ(strings::HumanReadableNum(999), "999");
  EXPECT_EQ(strings::HumanReadableNum(-1500), "-1.50k");
  EXPECT_EQ(strings::HumanReadableNum(1234567), "1.23M");
  EXPECT_EQ(strings::HumanReadableNum(1000000000000000ll), "1E+15");
  EXPECT_EQ(strings::HumanReadableNumBytes(1000), "1000B");
  EXPECT_EQ(strings::HumanReadableNumBytes(1234), "1.2KiB");
  EXPECT_EQ(strings::HumanReadableNumBytes(1234567), "1.18MiB");
  EXPECT_EQ(strings::HumanReadableElapsedTime(0.0005), "500 us");
  EXPECT_EQ(strings::HumanReadableElapsedTime(0.0099), "9.9 ms");
  EXPECT_EQ(strings::HumanReadableElapsedTime(0.999), "999 ms");
  EXPECT_EQ(strings::HumanReadableElapsedTime(61), "1.02 min");
  EXPECT_EQ(strings::HumanReadableElapsedTime(86400.0 * 400), "1.1 years");
}

TEST(StrUtil, EscapesAndBack) {
  string raw("a\"b'\\\n\t\r\x01\xffz\0q", 13);
  string escaped = str_util::CEscape(raw);
  EXPECT_EQ(escaped, "a\\\"b\\'\\\\\\n\\t\\r\\001\\377z\\000q");
  string back, error;
  EXPECT_TRUE(str_util::CUnescape(escaped, &back, &error));
  EXPECT_EQ(back, raw);
  EXPECT_TRUE(str_util::CUnescape("\\x41", &back, &error));
  EXPECT_EQ(back, "A");
  EXPECT_FALSE(str_util::CUnescape("\\q", &back, &error));
  EXPECT_EQ(error, "Unknown escape sequence: \\q");
}

TEST(StrUtil, SplitsAndJoins) {
  EXPECT_EQ(str_util::Join(str_util::Split("a,b,,c", ','), "|"), "a|b||c");
  EXPECT_EQ(str_util::Join(str_util::Split(" a b  c ", " ", str_util::SkipEmpty()), "|"), "a|b|c");
  EXPECT_TRUE(str_util::Split("", ',').empty());
  EXPECT_EQ(str_util::Join(std::vector<int>{1, 2}, ", "), "1, 2");
  std::vector<float> floats;
  EXPECT_TRUE(str_util::SplitAndParseAsFloats("1.5,2", ',', &floats));
  EXPECT_EQ(floats, (std::vector<float>{1.5f, 2.f}));
  std::vector<int32> ints;
  EXPECT_FALSE(str_util::SplitAndParseAsInts("1,x", ',', &ints));
}

TEST(StrUtil, ChangesCaseAndParts) {
  EXPECT_EQ(str_util::Lowercase("HeLLo"), "hello");
  EXPECT_EQ(str_util::Uppercase("HeLLo"), "HELLO");
  string title = "hello there";
  str_util::TitlecaseString(&title, " ");
  EXPECT_EQ(title, "Hello There");
  EXPECT_EQ(str_util::ArgDefCase("HelloWorld"), "hello_world");
  EXPECT_EQ(str_util::ArgDefCase("123abc"), "abc");
  EXPECT_EQ(str_util::ArgDefCase("foo-bar"), "foo_bar");
  EXPECT_EQ(str_util::ArgDefCase("FooBARBaz"), "foo_b_a_r_baz");
  EXPECT_EQ(str_util::StringReplace("aXbXc", "X", "--", true), "a--b--c");
  EXPECT_EQ(str_util::StringReplace("aXbXc", "X", "--", false), "a--bXc");
  StringPiece s = "  12abc";
  EXPECT_EQ(str_util::RemoveLeadingWhitespace(&s), 2u);
  uint64 number = 0;
  EXPECT_TRUE(str_util::ConsumeLeadingDigits(&s, &number));
  EXPECT_EQ(number, 12u);
  EXPECT_TRUE(str_util::ConsumePrefix(&s, "ab"));
  EXPECT_FALSE(str_util::ConsumePrefix(&s, "x"));
  EXPECT_TRUE(str_util::EndsWith("model.pb", ".pb"));
  EXPECT_TRUE(str_util::StartsWith("model.pb", "mod"));
  EXPECT_TRUE(str_util::StrContains("model.pb", "el."));
}

TEST(Path, TakesNamesApart) {
  struct Case { const char *path, *dir, *base, *extension; } cases[] = {
      {"/a/b/c.txt", "/a/b", "c.txt", "txt"}, {"a", "", "a", ""}, {"/a", "/", "a", ""}, {"/", "/", "", ""},
      {"a/b", "a", "b", ""}, {"hdfs://h/x/y.tar.gz", "hdfs://h/x", "y.tar.gz", "gz"},
      {"hdfs://h", "hdfs://h", "", ""}, {"a/", "a", "", ""}, {"x/.bashrc", "x", ".bashrc", "bashrc"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(io::Dirname(c.path), c.dir) << c.path;
    EXPECT_EQ(io::Basename(c.path), c.base) << c.path;
    EXPECT_EQ(io::Extension(c.path), c.extension) << c.path;
  }
}

TEST(Path, JoinsAndCleans) {
  EXPECT_EQ(io::JoinPath("/a/", "/b"), "/a/b");
  EXPECT_EQ(io::JoinPath("a", "b", "c"), "a/b/c");
  EXPECT_EQ(io::JoinPath("", "b"), "b");
  EXPECT_EQ(io::JoinPath("a", ""), "a");
  EXPECT_EQ(io::JoinPath("/", "a"), "/a");
  const std::pair<const char*, const char*> cases[] = {
      {"/a/../b", "/b"}, {"../a", "../a"}, {"a/../..", ".."}, {"/..", "/"}, {"./a", "a"},
      {"a/./b/../c", "a/c"}, {"//a//b/", "/a/b"}, {"", "."}};
  for (const auto& c : cases) EXPECT_EQ(io::CleanPath(c.first), c.second) << c.first;
  EXPECT_TRUE(io::IsAbsolutePath("/a"));
  EXPECT_FALSE(io::IsAbsolutePath("a"));
  StringPiece scheme, host, path;
  io::ParseURI("s3://bucket/dir/file", &scheme, &host, &path);
  EXPECT_EQ(scheme, "s3");
  EXPECT_EQ(host, "bucket");
  EXPECT_EQ(path, "/dir/file");
  EXPECT_EQ(io::CreateURI(scheme, host, path), "s3://bucket/dir/file");
}

TEST(Hash, GivesTensorFlowsValues) {
  EXPECT_EQ(Hash64("hello world, this is", 20), 6827463218633471248u);
  EXPECT_EQ(Hash32("hello world", 11, 7), 3745724704u);
  EXPECT_EQ(Hash64("abc", 3), 5658311696057142710u);
  EXPECT_EQ(Hash64Combine(1, 2), 11400714819323198467u);
  EXPECT_EQ(crc32c::Value("123456789", 9), 0xe3069283u);
  EXPECT_EQ(crc32c::Extend(crc32c::Value("1234", 4), "56789", 5), 0xe3069283u);
  EXPECT_EQ(crc32c::Mask(crc32c::Value("foo", 3)), 4273900129u);
  EXPECT_EQ(crc32c::Unmask(crc32c::Mask(12345)), 12345u);
}

}  // namespace
}  // namespace tensorflow
