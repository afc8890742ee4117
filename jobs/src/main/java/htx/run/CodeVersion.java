package htx.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fingerprint of the code that runs, room by room, taken from its class files. */
public record CodeVersion(SortedMap<String, String> rooms) {
  public CodeVersion {
    rooms = new TreeMap<>(rooms);
  }

  /** The version of the code that this very class was loaded with. */
  public static CodeVersion running() {
    try {
      return at(
          Path.of(CodeVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The code has no place of its own", e);
    }
  }

  /** The version of the code in a folder or jar of classes. */
  static CodeVersion at(Path home) {
    try {
      if (Files.isDirectory(home)) {
        return read(home.resolve("htx"));
      }

      try (FileSystem jar =
          FileSystems.newFileSystem(URI.create("jar:" + home.toUri()), Map.of())) {
        return read(jar.getPath("htx"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The code's own files cannot be read", e);
    }
  }

  /** One fingerprint over several rooms. */
  public String of(Set<Room> several) {
    return Fingerprint.of(
        several.stream()
            .sorted()
            .map(room -> room.folder() + "=" + rooms.getOrDefault(room.folder(), "none"))
            .toList());
  }

  private static CodeVersion read(Path root) throws IOException {
    SortedMap<String, String> rooms = new TreeMap<>();

    try (Stream<Path> folders = Files.list(root)) {
      for (Path room : folders.filter(Files::isDirectory).toList()) {
        rooms.put(room.getFileName().toString().replace("/", ""), room(room));
      }
    }

    return new CodeVersion(rooms);
  }

  private static String room(Path room) throws IOException {
    try (Stream<Path> files = Files.walk(room)) {
      List<Path> classes = files.filter(Files::isRegularFile).sorted().toList();

      return Fingerprint.of(
          classes.stream()
              .map(file -> room.relativize(file) + "=" + Fingerprint.ofFile(file))
              .collect(Collectors.toList()));
    }
  }
}
