// SPDX-License-Identifier: Apache-2.0
// The CommandModel of a definition of the command line.
#include <string_view>
#include <tuple>
#include <utility>

#include "rewriter/tool/command_pages.h"

namespace eager::rewriter {
namespace {

constexpr std::string_view kExample = "Example: ";

/// What a text says before its example, and the example.
std::pair<std::string, std::string> AboutAndExample(const std::string& text) {
  const size_t at = text.find(kExample);
  if (at == std::string::npos) return {text, ""};
  std::string about = text.substr(0, at);
  while (!about.empty() && about.back() == ' ') about.pop_back();
  return {about, text.substr(at + kExample.size())};
}

std::vector<std::string> WordsOf(const std::string& type) {
  std::vector<std::string> words;
  if (!type.starts_with('{')) return words;
  size_t at = 1;
  for (size_t end; (end = type.find_first_of(",}", at)) != std::string::npos; at = end + 1)
    words.push_back(type.substr(at, end - at));
  return words;
}

OptionModel ReadOption(const CLI::Option& option) {
  OptionModel model;
  if (option.get_positional()) model.names = {option.get_name(true)};
  for (const std::string& name : option.get_snames()) model.names.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) model.names.push_back("--" + name);
  if (option.get_type_size() != 0) model.type = option.get_type_name();
  model.choices = WordsOf(model.type);
  model.is_repeated = option.get_expected_max() > 1;
  model.is_comma_list = option.get_delimiter() == ',';
  model.is_required = option.get_required();
  std::tie(model.about, model.example) = AboutAndExample(option.get_description());
  return model;
}

}  // namespace

CommandModel ReadModel(const CLI::App& app) {
  CommandModel model;
  model.name = app.get_name();
  model.about = app.get_description();
  model.example = AboutAndExample(app.get_footer()).second;
  for (const CLI::Option* option : app.get_options({}))
    (option->get_positional() ? model.positionals : model.options).push_back(ReadOption(*option));
  for (const CLI::App* verb : app.get_subcommands([](const CLI::App*) { return true; }))
    model.verbs.push_back(ReadModel(*verb));
  return model;
}

}  // namespace eager::rewriter
