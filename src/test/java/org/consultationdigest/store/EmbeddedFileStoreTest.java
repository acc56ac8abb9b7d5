package org.consultationdigest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract on H2 in a file. */
class EmbeddedFileStoreTest extends StoreContract {
    @TempDir
    private Path folder;

    @Override
    DatabaseLocation freshLocation() {
        return new DatabaseLocation.EmbeddedFile(folder.resolve("consultation"));
    }

    @Test
    void canBeOpenedAgainOnceItIsClosed() {
        DatabaseLocation other = new DatabaseLocation.EmbeddedFile(folder.resolve("other"));
        Database.open(other, 1).close();

        try (Database again = Database.open(other, 1)) {
            assertThat(again.store().runs().all()).isEmpty();
        }
    }

    @Test
    void refusesAFolderWhoseNameWouldChangeTheDatabasesSettings() {
        assertThatThrownBy(() -> new DatabaseLocation.EmbeddedFile(folder.resolve("a;INIT=drop")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("semicolon");
    }
}
