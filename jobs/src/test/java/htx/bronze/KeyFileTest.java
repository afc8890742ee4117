package htx.bronze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.sheet.Pseudonym;
import htx.table.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
  private static final String KEY =
      "7:000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n";

  @TempDir Path folder;

  @Test
  void aTokenIs128BitsOfTheKeyedHash() throws IOException {
    HmacPseudonym pseudonym = open(key(KEY));

    // by Python: b32encode(hmac.new(bytes(range(32)), b"v1|person|019000000001",
    // sha256).digest()[:16])
    assertThat(pseudonym.token("person", "019000000001"))
        .isEqualTo("k7_wt3jlsjhrruxvthgitjw4wjbhy");
    assertThat(pseudonym.token("phone", "019000000001"))
        .startsWith("k7_")
        .isNotEqualTo(pseudonym.token("person", "019000000001"));
  }

  @Test
  void theCheckTellsOneKeyFromAnother() throws IOException {
    String other = KEY.replace("1f\n", "20\n");

    assertThat(open(key(KEY)).check()).isEqualTo("k7_uvf6646n");
    assertThat(open(key(other)).check()).startsWith("k7_").isNotEqualTo("k7_uvf6646n");
  }

  @Test
  void theKeyDoesNotTravelButIsReadAgainAndChecked() throws Exception {
    Path file = key(KEY);
    HmacPseudonym pseudonym = open(file);
    byte[] sent = bytes(pseudonym);

    assertThat(new String(sent, StandardCharsets.ISO_8859_1))
        .doesNotContain("000102030405")
        .doesNotContain("\0\1\2\3\4\5\6\7\b\t\n");
    assertThat(received(sent).token("person", "1")).isEqualTo(pseudonym.token("person", "1"));

    Files.writeString(file, KEY.replace("1f\n", "20\n"));
    assertThatThrownBy(() -> received(sent).token("person", "1"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("but the run uses k7_uvf6646n")
        .message()
        .doesNotContain("1b1c1d1e");
  }

  @Test
  void aDevelopmentKeyIsMadeForItsOwnerOnlyAndSaidSo() throws IOException {
    Path file = folder.resolve("keys/new.key");

    assertThatThrownBy(() -> KeyFile.open(file, KeyFile.IfAbsent.REFUSE, List.of()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("There is no key file");

    KeyFile.Opened made = KeyFile.open(file, KeyFile.IfAbsent.CREATE, List.of());
    KeyFile.Opened again = KeyFile.open(file, KeyFile.IfAbsent.CREATE, List.of());

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(made.warnings()).hasSize(1);
    assertThat(made.warnings().get(0).words().vi()).contains("khóa dùng thử", "new.key");
    assertThat(made.warnings().get(0).words().en()).contains("development key", "new.key");
    assertThat(again.warnings()).isEmpty();
    assertThat(again.pseudonym().check()).isEqualTo(made.pseudonym().check());
  }

  @Test
  void aKeyThatIsNoSecretIsRefused() throws IOException {
    Path open = key(KEY);
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r-----"));

    assertThatThrownBy(() -> open(open)).hasMessageContaining("is open to others");
    assertThatThrownBy(() -> open(key("7:0001\n"))).hasMessageContaining("holds no key");
    assertThatThrownBy(() -> open(key("7:" + "00".repeat(32))))
        .hasMessageContaining("one byte repeated");
    assertThatThrownBy(() -> KeyFile.open(key(KEY), KeyFile.IfAbsent.REFUSE, List.of(folder)))
        .hasMessageContaining("keep it elsewhere");
  }

  private Path key(String content) throws IOException {
    Path file = Files.createTempFile(folder, "k", ".key");
    return Files.writeString(file, content);
  }

  private static HmacPseudonym open(Path file) throws IOException {
    return KeyFile.open(file, KeyFile.IfAbsent.REFUSE, List.of()).pseudonym();
  }

  private static byte[] bytes(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  @SuppressWarnings("BanSerializableRead")
  private static Pseudonym received(byte[] sent) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(sent))) {
      return (Pseudonym) in.readObject();
    }
  }
}
