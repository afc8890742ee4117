package htx.bronze.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import htx.bronze.file.Fault;
import htx.bronze.file.Limits;
import htx.bronze.file.Lines;
import htx.bronze.file.RefusedFile;
import htx.sheet.RawCell;
import htx.sheet.RawLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The records of a delimited text file, each under the number of the line on which it starts. All
 * fields are texts, empty ones included; how many there should be is the contract's to say. Blank
 * lines, and lines with # before the heading, are handed on as lines.
 */
public final class CsvReader implements Lines {
  private static final String SEPARATORS = ",;\t|";
  private static final Pattern STARTED = Pattern.compile("(?:started in|starting at) line (\\d+)");

  /** The library's own limit. */
  private static final int MOST_FIELDS = 16_384;

  private static final int LONGEST_COMMENT = 1 << 16;

  private final BufferedReader text;
  private final Charset charset;
  private final char separator;
  private final int commentLines;
  private final Iterator<RawLine> comments;
  private final Iterator<CsvRecord> records;
  private boolean headingSeen;
  private Optional<CsvRecord> ahead;

  private CsvReader(BufferedReader text, char separator, Charset charset) throws IOException {
    this.text = text;
    this.charset = charset;
    this.separator = separator;
    List<RawLine> before = linesBeforeHeading(text);
    this.commentLines = before.size();
    this.comments = before.iterator();
    this.records =
        de.siegmar.fastcsv.reader.CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(false)
            .trimWhitespacesAroundQuotes(true)
            .ofCsvRecord(new EndMark(text))
            .iterator();
    this.ahead = Optional.of(records.next());
  }

  /**
   * Opens a text file, packed with gzip or not.
   *
   * @param declared the encoding that holds where no byte order mark says otherwise
   * @throws RefusedFile where it is not such a file
   * @throws IOException where the disk fails
   */
  public static CsvReader open(Path file, char separator, Charset declared, Limits limits)
      throws IOException {
    BufferedReader text = DecodedText.open(file, declared, limits);

    try {
      return new CsvReader(text, separator, declared);
    } catch (RuntimeException | IOException e) {
      text.close();
      throw readingFailed(e, declared, 0);
    }
  }

  @Override
  public boolean hasNext() {
    return comments.hasNext() || !isEnd(ahead.orElseThrow());
  }

  @Override
  public RawLine next() {
    if (comments.hasNext()) {
      return comments.next();
    }

    CsvRecord record = ahead.orElseThrow();

    if (isEnd(record)) {
      throw new NoSuchElementException();
    }
    ahead = following(record);

    return line(record);
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  private Optional<CsvRecord> following(CsvRecord record) {
    try {
      if (records.hasNext()) {
        return Optional.of(records.next());
      }
    } catch (RuntimeException e) {
      throw readingFailed(e, charset, commentLines);
    }

    // the mark that ends the text is inside this record
    long opened = commentLines + record.getStartingLineNumber();
    throw Fault.P_QUOTE.refusal(String.valueOf(opened), opened);
  }

  private RawLine line(CsvRecord record) {
    int number = Math.toIntExact(commentLines + record.getStartingLineNumber());
    List<String> fields = record.getFields();

    if (fields.size() == 1 && fields.get(0).isEmpty()) {
      return new RawLine(number, List.of());
    }

    if (!headingSeen) {
      headingSeen = true;
      refuseOtherSeparator(fields, number);
    }

    List<RawCell> cells = new ArrayList<>(fields.size());

    for (int i = 0; i < fields.size(); i++) {
      cells.add(RawCell.field(i + 1, fields.get(i)));
    }

    return new RawLine(number, cells);
  }

  private void refuseOtherSeparator(List<String> heading, int number) {
    if (heading.size() > 1) {
      return;
    }

    for (int i = 0; i < SEPARATORS.length(); i++) {
      char other = SEPARATORS.charAt(i);

      if (other != separator && heading.get(0).chars().filter(c -> c == other).count() > 1) {
        throw Fault.F_SEPARATOR.refusal(String.valueOf(number), separator, other);
      }
    }
  }

  private static boolean isEnd(CsvRecord record) {
    return record.getFieldCount() == 1 && record.getField(0).equals(EndMark.LINE);
  }

  private static List<RawLine> linesBeforeHeading(BufferedReader text) throws IOException {
    List<RawLine> lines = new ArrayList<>();

    while (true) {
      text.mark(LONGEST_COMMENT);
      int first = text.read();

      if (first != '#' && first != '\n' && first != '\r') {
        text.reset();
        return lines;
      }
      text.reset();
      String line = text.readLine();
      List<RawCell> cells = line.isEmpty() ? List.of() : List.of(RawCell.field(1, line));
      lines.add(new RawLine(lines.size() + 1, cells));
    }
  }

  private static RefusedFile readingFailed(Exception failure, Charset charset, int before) {
    Optional<RefusedFile> known = DecodedText.refusal(failure, charset);

    if (known.isPresent()) {
      return known.get();
    }

    if (failure instanceof CsvParseException) {
      Matcher started = STARTED.matcher(String.valueOf(failure.getMessage()));
      String line =
          started.find() ? String.valueOf(before + Long.parseLong(started.group(1))) : "?";
      return String.valueOf(failure.getMessage() + failure.getCause()).contains("fields")
          ? Fault.X_COLUMN_RANGE.refusal(line, line, MOST_FIELDS)
          : Fault.P_QUOTE.refusal(line, line);
    }

    throw failure instanceof IOException io
        ? new UncheckedIOException(io)
        : (RuntimeException) failure;
  }
}
