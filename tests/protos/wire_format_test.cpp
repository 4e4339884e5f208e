// SPDX-License-Identifier: Apache-2.0
// Reads messages as TensorFlow wrote them: each case of wire_format.test is a message type, its
// bytes in hexadecimal, and the text form that it must read as; writing it gives the same bytes.
#include <gtest/gtest.h>

#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "google/protobuf/io/coded_stream.h"
#include "google/protobuf/io/zero_copy_stream_impl_lite.h"
#include "google/protobuf/text_format.h"
#include "tensorflow/core/example/example.pb.h"
#include "tensorflow/core/framework/graph.pb.h"
#include "tensorflow/core/protobuf/config.pb.h"
#include "tensorflow/core/protobuf/saved_model.pb.h"
#include "tensorflow/core/util/event.pb.h"

namespace {

using google::protobuf::Message;

struct Case {
  std::string type, hex, text;
};

// Names by which a case asks for its message; the generated headers are what is tested.
std::unique_ptr<Message> NewMessage(const std::string& type) {
  if (type == "tensorflow.ConfigProto") return std::make_unique<tensorflow::ConfigProto>();
  if (type == "tensorflow.Event") return std::make_unique<tensorflow::Event>();
  if (type == "tensorflow.Example") return std::make_unique<tensorflow::Example>();
  if (type == "tensorflow.GraphDef") return std::make_unique<tensorflow::GraphDef>();
  if (type == "tensorflow.SavedModel") return std::make_unique<tensorflow::SavedModel>();
  return nullptr;
}

// Blocks "type, bytes, --, text", separated by "==".
std::vector<Case> ReadCases(std::istream& in) {
  std::vector<Case> cases(1);
  bool in_text = false;
  for (std::string line; std::getline(in, line);) {
    Case& now = cases.back();
    if (line == "==") {
      cases.emplace_back();
      in_text = false;
    } else if (line == "--") {
      in_text = true;
    } else if (in_text) {
      now.text += line + "\n";
    } else if (now.type.empty()) {
      now.type = line;
    } else {
      now.hex += line;
    }
  }
  return cases;
}

std::string BytesOf(const std::string& hex) {
  std::string bytes;
  for (size_t i = 0; i + 1 < hex.size(); i += 2) {
    bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
  }
  return bytes;
}

std::string Serialized(const Message& message) {
  std::string bytes;
  {
    google::protobuf::io::StringOutputStream stream(&bytes);
    google::protobuf::io::CodedOutputStream coded(&stream);
    coded.SetSerializationDeterministic(true);  // maps in the order of their keys
    message.SerializeToCodedStream(&coded);
  }
  return bytes;
}

// Map entries print in the order of their keys as well.
std::string TextOf(const Message& message) {
  std::string text;
  google::protobuf::TextFormat::PrintToString(message, &text);
  return text;
}

class WireFormat : public testing::Test {
 public:
  explicit WireFormat(Case given) : case_(std::move(given)) {}

  void TestBody() override {
    std::unique_ptr<Message> message = NewMessage(case_.type);
    ASSERT_NE(message, nullptr) << "no message type '" << case_.type << "'";
    const std::string bytes = BytesOf(case_.hex);
    ASSERT_TRUE(message->ParseFromString(bytes));
    EXPECT_EQ(TextOf(*message), case_.text);
    EXPECT_TRUE(Serialized(*message) == bytes) << "written again, the bytes differ";

    std::unique_ptr<Message> from_text = NewMessage(case_.type);
    ASSERT_TRUE(google::protobuf::TextFormat::ParseFromString(case_.text, from_text.get()));
    EXPECT_TRUE(Serialized(*from_text) == bytes) << "written from its text, the bytes differ";
  }

 private:
  Case case_;
};

}  // namespace

int main(int argc, char** argv) {
  std::ifstream in(CASES);
  if (!in) {
    std::cerr << CASES << ": cannot be read\n";
    return 1;
  }
  for (const Case& given : ReadCases(in)) {
    const std::string name = given.type.substr(given.type.rfind('.') + 1);
    testing::RegisterTest("WireFormat", name.c_str(), nullptr, nullptr, __FILE__, __LINE__,
                          [given] { return new WireFormat(given); });
  }
  testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
