package htx.bronze.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import htx.bronze.file.Fault;
import htx.bronze.file.Limits;
import htx.bronze.file.Lines;
import htx.bronze.file.RefusedFile;
import htx.sheet.RawCell;
import htx.sheet.RawLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The records of a delimited text file, each under the number of the line on which it starts. All
 * fields are texts, empty ones included; how many there should be is the contract's to say. Blank
 * lines, and lines with # before the heading, are handed on as lines.
 */
public final class CsvReader implements Lines {
  private final BufferedReader text;
  private final Iterator<RawLine> first;
  private final Records collected;
  private final Iterator<Records.Found> records;
  private Optional<Records.Found> ahead;

  private CsvReader(BufferedReader text, char declared, Limits limits) throws IOException {
    this.text = text;
    FirstLines before = FirstLines.of(text, declared);
    this.first = before.lines().iterator();
    this.collected = new Records(before.lines().size());
    this.records =
        de.siegmar.fastcsv.reader.CsvReader.builder()
            .fieldSeparator(before.separator())
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(false)
            .trimWhitespacesAroundQuotes(true)
            // no line is longer: a field that is has lines in it, and so a quote left open
            .maxBufferSize(limits.characters() + 1)
            .build(collected, new EndMark(text))
            .iterator();
    this.ahead = read();
  }

  /**
   * Opens a text file, packed with gzip or not.
   *
   * @param separator what parts the fields, unless the first line names another
   * @param declared the encoding that holds where no byte order mark says otherwise
   * @throws RefusedFile where it is not such a file
   * @throws IOException where the disk fails
   */
  public static CsvReader open(Path file, char separator, Charset declared, Limits limits)
      throws IOException {
    BufferedReader text = DecodedText.open(file, declared, limits);

    try {
      return new CsvReader(text, separator, limits);
    } catch (RuntimeException | IOException e) {
      text.close();
      throw e;
    }
  }

  /**
   * The first lines of a text file as they stand in it.
   *
   * @throws RefusedFile where they are no text
   * @throws IOException where the disk fails
   */
  public static List<String> firstLines(Path file, Charset declared, Limits limits, int most)
      throws IOException {
    try (BufferedReader text = DecodedText.open(file, declared, limits)) {
      List<String> lines = new ArrayList<>();

      for (String line = text.readLine(); line != null; line = text.readLine()) {
        lines.add(line);

        if (lines.size() == most) {
          break;
        }
      }

      return lines;
    }
  }

  @Override
  public boolean hasNext() {
    return first.hasNext() || !isEnd(ahead.orElseThrow());
  }

  @Override
  public RawLine next() {
    if (first.hasNext()) {
      return first.next();
    }

    Records.Found record = ahead.orElseThrow();

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

  private Optional<Records.Found> following(Records.Found record) {
    Optional<Records.Found> next = read();

    if (next.isEmpty()) {
      // the mark that ends the text is inside this record
      throw openedIn(record.lastField());
    }

    return next;
  }

  private Optional<Records.Found> read() {
    try {
      return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } catch (CsvParseException e) {
      throw refusal(e).orElseGet(() -> openedIn(collected.line()));
    }
  }

  private static RefusedFile openedIn(long line) {
    return Fault.P_QUOTE.refusal(Long.toString(line), line);
  }

  private RawLine line(Records.Found record) {
    int number = Math.toIntExact(record.line());
    List<String> fields = record.fields();

    if (fields.size() == 1 && fields.get(0).isEmpty()) {
      return new RawLine(number, List.of());
    }

    List<RawCell> cells = new ArrayList<>(fields.size());

    for (int i = 0; i < fields.size(); i++) {
      cells.add(RawCell.field(i + 1, fields.get(i)));
    }

    return new RawLine(number, cells);
  }

  private static boolean isEnd(Records.Found record) {
    return record.fields().size() == 1 && record.fields().get(0).equals(EndMark.LINE);
  }

  /** The refusal that the parser passed on as something of its own. */
  private static Optional<RefusedFile> refusal(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedFile refused) {
        return Optional.of(refused);
      }
    }

    return Optional.empty();
  }
}
