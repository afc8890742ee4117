package htx.bronze.workbook;

import htx.bronze.file.Fault;
import htx.bronze.file.RefusedFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part of a workbook, read forward. Nothing outside the part is ever opened, and a DOCTYPE
 * ends the reading.
 */
final class Xml implements Closeable {
  private static final XMLInputFactory FACTORY = hardened();
  private static final int DEEPEST = 64;

  private final String part;
  private final InputStream bytes;
  private final XMLStreamReader reader;
  private int depth;
  private String place;

  private Xml(String part, InputStream bytes, XMLStreamReader reader) {
    this.part = part;
    this.bytes = bytes;
    this.reader = reader;
    this.place = part;
  }

  static Xml open(CheckedZip zip, String part) throws IOException {
    InputStream bytes = zip.open(part);

    try {
      synchronized (FACTORY) {
        return new Xml(part, bytes, FACTORY.createXMLStreamReader(bytes));
      }
    } catch (XMLStreamException e) {
      bytes.close();
      throw Fault.F_DAMAGED.refusal(part, part, "XML");
    }
  }

  /**
   * Goes on to the next start or end of an element, whichever comes first.
   *
   * @return whether there is one; false at the end of the part
   */
  boolean next() {
    while (true) {
      switch (event()) {
        case XMLStreamConstants.START_ELEMENT -> {
          deeper();
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return true;
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        default -> {}
      }
    }
  }

  /** Says which cell comes now, for messages. */
  void at(String cell) {
    place = cell;
  }

  /** The cell, or else the part, that is being read. */
  String place() {
    return place;
  }

  boolean starts(String element) {
    return reader.isStartElement() && reader.getLocalName().equals(element);
  }

  boolean ends(String element) {
    return reader.isEndElement() && reader.getLocalName().equals(element);
  }

  String namespace() {
    return String.valueOf(reader.getNamespaceURI());
  }

  Optional<String> attribute(String name) {
    return Optional.ofNullable(reader.getAttributeValue(null, name));
  }

  /** The attribute of this local name, in whatever namespace. */
  Optional<String> qualified(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)
          && reader.getAttributeNamespace(i) != null
          && !reader.getAttributeNamespace(i).isEmpty()) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }

    return Optional.empty();
  }

  /** The text up to the end of the element just started, without that of elements inside it. */
  String text(int longest) {
    StringBuilder text = new StringBuilder();
    int inside = 0;

    while (true) {
      switch (event()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (inside == 0) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
          }
        }
        case XMLStreamConstants.START_ELEMENT -> {
          deeper();
          inside++;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;

          if (inside == 0) {
            return text.toString();
          }
          inside--;
        }
        default -> {}
      }

      if (text.length() > longest) {
        throw Fault.X_TEXT.refusal(place, longest);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      bytes.close();
    }
  }

  private int event() {
    int event;

    try {
      event = reader.next();
    } catch (XMLStreamException | RuntimeException e) {
      throw broken();
    }

    // entities are declared nowhere but in a DOCTYPE
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw Fault.F_XML_DOCTYPE.refusal(part, part);
    }

    return event;
  }

  private void deeper() {
    if (++depth > DEEPEST) {
      throw broken();
    }
  }

  private RefusedFile broken() {
    Location location = reader.getLocation();
    String where = "XML " + location.getLineNumber() + ":" + location.getColumnNumber();
    return Fault.F_DAMAGED.refusal(part, part, place.equals(part) ? where : where + ", " + place);
  }

  private static XMLInputFactory hardened() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("Nothing outside the part is opened");
        });
    return factory;
  }
}
