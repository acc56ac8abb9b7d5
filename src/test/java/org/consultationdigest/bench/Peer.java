package org.consultationdigest.bench;

/** What reading is measured against. */
enum Peer {
    /** Plain text by Apache Tika as it comes. */
    TIKA {
        @Override
        FileReading reading() {
            return new PlainTextReading(false);
        }
    },
    /** Plain text by Apache Tika with its faster streaming reader for Word, which has to be asked for. */
    TIKA_STREAMING {
        @Override
        FileReading reading() {
            return new PlainTextReading(true);
        }
    },
    /** Nothing but unpacking and parsing: what no reader of Office files can do without. */
    XML {
        @Override
        FileReading reading() {
            return new BareXmlReading();
        }
    };

    /** A new reading of this kind, for several threads at once. */
    abstract FileReading reading();
}
