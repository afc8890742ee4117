package htx.bronze.workbook;

import htx.bronze.file.Fault;
import htx.bronze.file.FileType;
import htx.bronze.file.RefusedFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How the parts of a workbook hang together: their content types and relations. */
final class WorkbookParts {
  private static final String TYPES = "[Content_Types].xml";
  private static final String STRICT = "http://purl.oclc.org/ooxml/";

  private final CheckedZip zip;
  private final Map<String, String> typeOfExtension = new HashMap<>();
  private final Map<String, String> typeOfPart = new HashMap<>();

  /** A relation: its kind (the last word of its type) and the part it leads to. */
  record Relation(String kind, String part) {}

  private WorkbookParts(CheckedZip zip) {
    this.zip = zip;
  }

  /**
   * The name of the workbook's main part.
   *
   * @throws RefusedFile where the zip is not a normal workbook, or holds macros
   */
  static String mainPart(CheckedZip zip) throws IOException {
    WorkbookParts parts = new WorkbookParts(zip);

    if (zip.has("mimetype") || !zip.has(TYPES)) {
      throw Fault.F_FORMAT.refusal(
          "", zip.has("mimetype") ? "OpenDocument" : "zip", FileType.ZIP.shown());
    }
    parts.readTypes();
    String main =
        relations(zip, "").values().stream()
            .filter(relation -> relation.kind().equals("officeDocument"))
            .map(Relation::part)
            .findFirst()
            .orElseThrow(() -> Fault.F_FORMAT.refusal("", "zip", FileType.ZIP.shown()));
    parts.refuseOtherThanWorkbook(parts.type(main));
    parts.refuseMacros();

    return main;
  }

  /**
   * The relations of a part by their ids. What lies outside the file is left out.
   *
   * @throws RefusedFile F_FORMAT_STRICT where they are of the strict variant of the format
   */
  static Map<String, Relation> relations(CheckedZip zip, String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String list = folder + "_rels/" + part.substring(slash) + ".rels";
    Map<String, Relation> relations = new HashMap<>();

    try (Xml xml = Xml.open(zip, list)) {
      while (xml.next()) {
        if (xml.starts("Relationship") && !xml.attribute("TargetMode").equals(external())) {
          String type = xml.attribute("Type").orElse("");

          if (type.startsWith(STRICT)) {
            throw Fault.F_FORMAT_STRICT.refusal("");
          }
          relations.put(
              xml.attribute("Id").orElse(""),
              new Relation(
                  type.substring(type.lastIndexOf('/') + 1),
                  resolved(folder, xml.attribute("Target").orElse(""))));
        }
      }
    }

    return relations;
  }

  private static Optional<String> external() {
    return Optional.of("External");
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }

    String path = folder + target;
    String before = "";

    // a/b/../c is a/c
    while (!path.equals(before)) {
      before = path;
      path = path.replaceFirst("(^|/)[^/]+/\\.\\./", "$1").replaceFirst("(^|/)\\./", "$1");
    }

    return path;
  }

  private void readTypes() throws IOException {
    try (Xml xml = Xml.open(zip, TYPES)) {
      while (xml.next()) {
        String type = xml.starts("Default") || xml.starts("Override") ? typeHere(xml) : "";

        if (xml.starts("Default")) {
          typeOfExtension.put(lower(xml.attribute("Extension").orElse("")), type);
        } else if (xml.starts("Override")) {
          typeOfPart.put(lower(xml.attribute("PartName").orElse("").replaceFirst("^/", "")), type);
        }
      }
    }
  }

  private static String typeHere(Xml xml) {
    return lower(xml.attribute("ContentType").orElse(""));
  }

  private String type(String part) {
    String extension = lower(part.substring(part.lastIndexOf('.') + 1));
    return typeOfPart.getOrDefault(lower(part), typeOfExtension.getOrDefault(extension, ""));
  }

  private void refuseOtherThanWorkbook(String type) {
    if (type.contains("sheet.binary")) {
      throw Fault.F_FORMAT_XLSB.refusal("");
    }

    if (type.contains("macroenabled")) {
      throw Fault.F_MACRO.refusal("", "xlsm");
    }

    if (!type.contains("spreadsheetml.sheet.main") && !type.contains("spreadsheetml.template")) {
      String kind =
          type.contains("wordprocessingml")
              ? "Word"
              : type.contains("presentationml") ? "PowerPoint" : "zip";
      throw Fault.F_FORMAT.refusal("", kind, FileType.ZIP.shown());
    }
  }

  private void refuseMacros() {
    for (String type : typeOfPart.values()) {
      if (type.contains("macrosheet") || type.contains("vbaproject")) {
        throw Fault.F_MACRO.refusal("", type.contains("vba") ? "VBA" : "Excel 4");
      }
    }

    for (String name : zip.names()) {
      if (name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/")) {
        throw Fault.F_MACRO.refusal(name, name);
      }
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
