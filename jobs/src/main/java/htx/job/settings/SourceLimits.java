package htx.job.settings;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import htx.contract.SourceContract;
import htx.source.Contracts;
import htx.table.Nearest;
import htx.table.Words;
import java.util.List;
import java.util.Map;

/**
 * Checks limits of single sources: that there is such a source, and that its files can meet them.
 */
final class SourceLimits {
  private static final List<String> SOURCES =
      Contracts.ALL.stream().map(SourceContract::name).toList();

  private SourceLimits() {}

  static void check(JsonNode bySource, JsonPointer place, GivenSettings given, Problems problems) {
    for (Map.Entry<String, JsonNode> source : bySource.properties()) {
      JsonPointer here = place.appendProperty(source.getKey());
      Contracts.ALL.stream()
          .filter(contract -> contract.name().equals(source.getKey()))
          .findFirst()
          .ifPresentOrElse(
              contract -> checkKeys(contract, source.getValue(), here, given, problems),
              () ->
                  // a source that the file does not name was named on the command line
                  problems.add(
                      given.origins().getOrDefault(here, Origin.COMMAND_LINE),
                      Key.at(here),
                      unknown(source.getKey())));
    }
  }

  private static void checkKeys(
      SourceContract contract,
      JsonNode limits,
      JsonPointer place,
      GivenSettings given,
      Problems problems) {
    for (Map.Entry<String, JsonNode> limit : limits.properties()) {
      JsonPointer here = place.appendProperty(limit.getKey());

      if (!SettingsSchema.rule(here).isMissingNode()
          && !LimitSettings.concerns(limit.getKey(), contract.layout().format().kind())) {
        problems.add(given.origin(here), Key.at(here), of(contract));
      }
    }
  }

  private static Words unknown(String source) {
    String nearest = Nearest.to(source, SOURCES).get(0);

    return new Words(
        "không có nguồn này; gần nhất: " + nearest, "there is no such source; nearest: " + nearest);
  }

  private static Words of(SourceContract contract) {
    return switch (contract.layout().format().kind()) {
      case CSV ->
          new Words(
              "tệp của nguồn này là văn bản; giới hạn này chỉ có ở bảng tính",
              "this source's files are text; only workbooks have this limit");
      case WORKBOOK ->
          new Words(
              "tệp của nguồn này là bảng tính; giới hạn này chỉ có ở tệp văn bản",
              "this source's files are workbooks; only text has this limit");
    };
  }
}
