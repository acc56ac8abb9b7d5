package org.consultationdigest.house.breaking.cli;

/** A class in the last room, which no other room may know. */
public class Command {}
