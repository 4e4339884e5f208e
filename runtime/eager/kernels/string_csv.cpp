// SPDX-License-Identifier: Apache-2.0
// DecodeCSV: lines of comma-separated values as one tensor a column.
#include <algorithm>

#include "eager/kernels/string_parse.h"

namespace eager::kernels {
namespace {

struct CsvOptions {
  char delimiter = ',';
  bool uses_quotes = true;
  std::string missing;
  std::vector<int64_t> columns;  // empty: all
};

// The fields of one line (RFC 4180).
std::vector<std::string> Fields(std::string_view line, const CsvOptions& options) {
  std::vector<std::string> fields;
  size_t at = 0;
  auto bad = [&](std::string_view what) {
    return InvalidArgument("DecodeCSV: ", what, " in '", line, "'");
  };
  while (true) {
    std::string field;
    if (options.uses_quotes && at < line.size() && line[at] == '"') {
      for (++at;; ++at) {
        if (at >= line.size()) throw bad("a quoted field does not end");
        if (line[at] != '"')
          field += line[at];
        else if (at + 1 < line.size() && line[at + 1] == '"')
          field += line[at++];
        else
          break;
      }
      if (++at < line.size() && line[at] != options.delimiter)
        throw bad("text after a quoted field");
    } else {
      const size_t end = std::min(line.find(options.delimiter, at), line.size());
      field = line.substr(at, end - at);
      const bool has_bad_character = field.find_first_of("\n\r") != std::string::npos ||
                                     (options.uses_quotes && field.find('"') != std::string::npos);
      if (has_bad_character) throw bad("quotes or line ends inside an unquoted field");
      at = end;
    }
    fields.push_back(std::move(field));
    if (at >= line.size()) return fields;
    ++at;  // the delimiter; a field follows, if only an empty one
  }
}

std::vector<std::string> SelectedFields(std::string_view line, const CsvOptions& options) {
  std::vector<std::string> all = Fields(line, options);
  if (options.columns.empty()) return all;
  std::vector<std::string> selected;
  for (int64_t column : options.columns)
    if (column < static_cast<int64_t>(all.size()))
      selected.push_back(all[static_cast<size_t>(column)]);
  return selected;
}

// Puts one field (or the default for an empty one) into its column.
void StoreField(KernelContext& ctx, int column, int64_t row, const std::string& field,
                bool is_missing) {
  const Tensor& fallback = ctx.input(1 + column);
  Tensor& out = ctx.output(column);
  DispatchDtype<float, double, int32_t, int64_t, std::string>(out.dtype(), [&]<class T>() {
    T& value = out.ptr<T>()[row];
    if (is_missing) {
      if (fallback.NumElements() != 1)
        throw InvalidArgument("DecodeCSV: field ", column, " is required but missing in record ",
                              row);
      value = *fallback.ptr<T>();
    } else if constexpr (std::is_same_v<T, std::string>) {
      value = field;
    } else if (!ParseNumber(field, value)) {
      throw InvalidArgument("DecodeCSV: field ", column, " in record ", row, " is not a valid ",
                            DataTypeName(out.dtype()), ": '", field, "'");
    }
  });
}

}  // namespace

void DecodeCSV(KernelContext& ctx) {
  const Tensor& records = ctx.input(0);
  const int columns = ctx.num_outputs();
  CsvOptions options{.uses_quotes = ctx.bool_attr("use_quote_delim"),
                     .missing = ctx.string_attr("na_value"),
                     .columns = ctx.ints_attr("select_cols")};
  const std::string& delimiter = ctx.string_attr("field_delim");
  if (delimiter.size() != 1)
    throw InvalidArgument("DecodeCSV: field_delim must be one character, is '", delimiter, "'");
  options.delimiter = delimiter[0];
  if (!options.columns.empty() && static_cast<int>(options.columns.size()) != columns)
    throw InvalidArgument("DecodeCSV: select_cols has ", options.columns.size(), " elements for ",
                          columns, " outputs");
  for (size_t i = 0; i < options.columns.size(); ++i)
    if (options.columns[i] < 0 || (i > 0 && options.columns[i] <= options.columns[i - 1]))
      throw InvalidArgument("DecodeCSV: select_cols must be rising and not negative");
  for (int i = 0; i < columns; ++i) {
    const Tensor& fallback = ctx.input(1 + i);
    if (fallback.rank() > 1 || fallback.NumElements() > 1)
      throw InvalidArgument("DecodeCSV: record_defaults[", i,
                            "] must have at most one element, has shape ", fallback.shape());
    ctx.Allocate(i, fallback.dtype(), records.shape());
  }
  for (int64_t row = 0; row < records.NumElements(); ++row) {
    const std::vector<std::string> fields =
        SelectedFields(records.data<std::string>()[row], options);
    if (static_cast<int>(fields.size()) != columns)
      throw InvalidArgument("DecodeCSV: expected ", columns, " fields in record ", row,
                            ", there are ", fields.size());
    for (int i = 0; i < columns; ++i)
      StoreField(ctx, i, row, fields[i], fields[i].empty() || fields[i] == options.missing);
  }
}

void DecodeCSVShape(ShapeContext& ctx) {
  for (int i = 0; i < ctx.num_outputs(); ++i) ctx.SetOutput(i, ctx.input(0));
}

}  // namespace eager::kernels
