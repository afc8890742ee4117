package htx.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.quality.Letters;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.junit.jupiter.api.Test;

class FormatTest {
  @Test
  void textIsInUtf8UnlessAnotherCharsetIsDeclared() {
    assertThat(Format.csv(';'))
        .isEqualTo(new Format(Format.Kind.CSV, ';', "UTF-8", Letters.UNICODE));
    assertThat(Format.csv(';').in("cp1258"))
        .isEqualTo(new Format(Format.Kind.CSV, ';', "windows-1258", Letters.UNICODE));
  }

  @Test
  void aCharsetThatThereIsNotIsNotDeclared() {
    assertThatThrownBy(() -> Format.csv(';').in("TCVN3"))
        .isInstanceOf(UnsupportedCharsetException.class);
    assertThatThrownBy(() -> Format.csv(';').in(" "))
        .isInstanceOf(IllegalCharsetNameException.class);
  }
}
