package org.consultationdigest.house.breaking.classify;

import picocli.CommandLine;

/** A room that speaks past the commands. */
class TalksToThePerson {
    void say() {
        System.out.println(new CommandLine(this));
    }
}
