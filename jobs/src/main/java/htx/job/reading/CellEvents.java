package htx.job.reading;

import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Counts the cells with a value, as the examples of POI read a sheet by events. */
final class CellEvents extends DefaultHandler {
  private final SharedStrings texts;
  private final StringBuilder value = new StringBuilder();
  private boolean isText;
  private boolean inValue;
  private long cells;

  CellEvents(SharedStrings texts) {
    this.texts = texts;
  }

  long cells() {
    return cells;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (qualified.equals("c")) {
      isText = "s".equals(attributes.getValue("t"));
    } else if (qualified.equals("v")) {
      inValue = true;
      value.setLength(0);
    }
  }

  @Override
  public void characters(char[] read, int start, int length) {
    if (inValue) {
      value.append(read, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (qualified.equals("v")) {
      inValue = false;
      String written = value.toString();
      String shown = isText ? texts.getItemAt(Integer.parseInt(written)).getString() : written;
      cells += shown.isEmpty() ? 0 : 1;
    }
  }
}
