package htx.bronze.workbook;

import htx.bronze.file.Fault;
import htx.bronze.file.Limits;
import htx.bronze.file.RefusedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the cells of a sheet that are merged. They stand behind the rows, so the part is looked
 * through once before it is read, as bytes: that is cheap beside reading it as XML.
 */
final class Merges {
  static final String ELEMENT = "mergeCell";

  private static final byte[] TAG = ELEMENT.getBytes(StandardCharsets.US_ASCII);
  private static final Pattern REFERENCE = Pattern.compile("\\sref\\s*=\\s*[\"']([^\"']*)[\"']");
  private static final int LONGEST_TAG = 1000;

  private final String part;
  private final Limits limits;
  private final List<Merge> found = new ArrayList<>();

  private Merges(String part, Limits limits) {
    this.part = part;
    this.limits = limits;
  }

  /**
   * The merges of several cells, from top to bottom.
   *
   * @throws RefusedFile F_DAMAGED where one has no range, or there are more than a sheet has rows
   */
  static List<Merge> of(CheckedZip zip, String part, Limits limits) throws IOException {
    Merges merges = new Merges(part, limits);

    if (isAscii(zip, part)) {
      // what was seen when the file was checked need not be looked for again
      if (!zip.mayMerge(part)) {
        return List.of();
      }

      try (InputStream in = zip.open(part)) {
        merges.look(in);
      }
    } else {
      merges.read(zip);
    }
    merges.found.sort(Comparator.comparingInt(Merge::top));

    return merges.found;
  }

  /** Whether tags stand in the part as ASCII, as in all encodings but few. */
  private static boolean isAscii(CheckedZip zip, String part) throws IOException {
    try (InputStream in = zip.open(part)) {
      byte[] head = in.readNBytes(2);
      return head.length == 2 && head[1] != 0 && (head[0] == '<' || head[0] == (byte) 0xEF);
    }
  }

  private void look(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 14];
    StringBuilder tag = new StringBuilder();
    int matched = 0;
    boolean inTag = false;

    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      for (int i = 0; i < n; i++) {
        byte b = buffer[i];

        if (inTag && b != '>' && tag.length() < LONGEST_TAG) {
          tag.append((char) b);
        } else if (inTag) {
          inTag = false;
          add(tag.toString());
          tag.setLength(0);
        } else if (matched == TAG.length) {
          inTag = b == ' ' || b == '\t' || b == '\n' || b == '\r';
          tag.append(inTag ? " " : "");
          matched = 0;
        } else {
          matched = b == TAG[matched] ? matched + 1 : b == TAG[0] ? 1 : 0;
        }
      }
    }
  }

  private void read(CheckedZip zip) throws IOException {
    try (Xml xml = Xml.open(zip, part)) {
      while (xml.next()) {
        if (xml.starts(ELEMENT)) {
          add(" ref=\"" + xml.attribute("ref").orElse("") + "\"");
        }
      }
    }
  }

  private void add(String attributes) {
    Matcher reference = REFERENCE.matcher(attributes);

    if (!reference.find() || found.size() == limits.rows()) {
      throw Fault.F_DAMAGED.refusal(part, part, "mergeCells");
    }

    Merge merge = Merge.of(reference.group(1));

    if (merge.left() < 1 || merge.top() < 1) {
      throw Fault.F_DAMAGED.refusal(part, part, "mergeCells");
    }

    if (merge.isOfSeveralCells() && merge.left() <= limits.columns()) {
      found.add(merge);
    }
  }
}
