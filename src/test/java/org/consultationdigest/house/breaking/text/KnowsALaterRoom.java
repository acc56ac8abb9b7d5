package org.consultationdigest.house.breaking.text;

import org.consultationdigest.house.breaking.cli.Command;

/** A leaf that knows the last room of all. */
class KnowsALaterRoom {
    Command command() {
        return new Command();
    }
}
