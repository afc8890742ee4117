package htx.source;

import static org.assertj.core.api.Assertions.assertThat;

import htx.contract.SourceContract;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class ContractsTest {

  @Test
  void aFilesNameSaysWhichContractsReadIt() {
    assertThat(Contracts.of("htx_164_2018.xlsx"))
        .extracting(SourceContract::name)
        .containsExactly("cooperative_register", "group_register", "annual_return");
    assertThat(Contracts.of("htx_164_2019-06.xlsx"))
        .extracting(SourceContract::name)
        .containsExactly("cooperative_register", "group_register");
    assertThat(Contracts.of("vay_QTD1_2018.csv.gz"))
        .extracting(SourceContract::name)
        .containsExactly("loan_ledger");
    assertThat(Contracts.of("ghi chú.docx")).isEmpty();
  }

  @Test
  void everySourceHasAContractOfItsOwn() {
    assertThat(Contracts.ALL).extracting(SourceContract::name).doesNotHaveDuplicates();
  }

  @Test
  void contractsCanBeSentToOtherMachines() throws Exception {
    for (SourceContract contract : Contracts.ALL) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();

      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(contract);
      }

      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        SourceContract read = (SourceContract) in.readObject();

        assertThat(read.name()).isEqualTo(contract.name());
        assertThat(read.layout()).isEqualTo(contract.layout());
        assertThat(read.lineKey()).isEqualTo(contract.lineKey());
      }
    }
  }
}
