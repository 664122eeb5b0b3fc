# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be heard of a routine, computed from its file alone, and whether it was."""

import json

import numpy

from sound_server import RATE

A4, D5, E5, FIS5, A5, B5, E6 = 440.0, 587.33, 659.26, 739.99, 880.0, 987.77, 1318.51
# The first note of each signal.
READY, TICK, BEAT, HALFWAY, REST_OVER, DONE = A4, A5, D5, B5, D5, D5
START = {"roll": D5, "extension": FIS5, "sets": A5, "hold": A4}
END = {"roll": A5, "extension": B5, "sets": E6, "hold": E5}

AFTER_TONE = 0.55
GET_READY, COME_OFF = 20, 8
# So long before its event a signal is looked for.
EARLY = 0.05
# Between the end of what is said and the work; nothing is said here.
QUIET = 3.5


class Expected:
    """Signals as (instant, first note, name) and breaths as (instant, seconds, rising), counted
    from the start of the session. Set-ups are short to say: they last their minimum."""

    def __init__(self, routine):
        self.signals, self.breaths = [], []
        self.now = 0
        steps = json.loads(routine)["steps"]
        on_roller = False
        for step in steps:
            kind = next(key for key in START if key in step)
            needs_roller = kind != "sets"
            if on_roller and not needs_roller:
                self.now += COME_OFF
            getattr(self, kind)(step[kind])
            on_roller = needs_roller
        if on_roller:
            self.now += COME_OFF
        self.signal(AFTER_TONE, DONE, "done")
        self.signals.sort()

    def signal(self, after, note, name):
        self.signals.append((self.now + after, note, name))

    def count_down(self, seconds):
        for left in (3, 2, 1):
            if left < seconds:
                self.signal(seconds - left, TICK, "tick")

    def set_up(self, seconds):
        self.signal(AFTER_TONE, READY, "ready")
        self.count_down(seconds)
        self.now += seconds

    def rest(self, seconds):
        if seconds >= 6.5:
            self.signal(seconds - 6.5, REST_OVER, "rest over")
        self.count_down(seconds)
        self.now += seconds

    def end(self, kind):
        self.signal(0, END[kind], "end")

    def timed(self, kind, seconds):
        self.signal(0, START[kind], "start")
        if seconds >= 30:
            self.signal(seconds / 2, HALFWAY, "halfway")
        if seconds >= 15:
            self.count_down(seconds)
        self.now += seconds

    def last(self, first, repetition, repetitions, beats):
        """The last repetition has a double beat; `beats` is True where each has a beat."""
        after = AFTER_TONE if first else 0
        if repetition == repetitions and repetitions > 1:
            if not beats:
                self.signal(after, BEAT, "last one")
            self.signal(after + 0.18, BEAT, "last one")

    def roll(self, roll):
        self.set_up(GET_READY)
        for strokes in roll["strokes"]:
            self.timed("roll", strokes["seconds"])
        self.end("roll")

    def hold(self, hold):
        self.set_up(GET_READY)
        self.timed("hold", hold["seconds"])
        self.end("hold")

    def extension(self, extension):
        tempo = extension["tempo"]
        repetitions = extension["repetitions"]["max"]
        for level in range(len(extension["levels"])):
            self.set_up(max(extension["move"], QUIET) if level else GET_READY)
            for repetition in range(1, repetitions + 1):
                first = repetition == 1
                if first:
                    self.signal(0, START["extension"], "start")
                self.last(first, repetition, repetitions, beats=False)
                for phase, rising in (("inhale", True), ("arch", False)):
                    self.breaths.append((self.now, tempo[phase], rising))
                    self.now += tempo[phase]
                self.now += tempo["hold"] + tempo["return"]
            self.end("extension")

    def sets(self, sets):
        tempo = sets["tempo"]
        for number in range(sets["sets"]):
            if number:
                self.rest(max(sets["rest"], QUIET))
            else:
                self.set_up(GET_READY)
            for repetition in range(1, sets["repetitions"] + 1):
                first = repetition == 1
                self.signal(0, START["sets"] if first else BEAT, "start" if first else "beat")
                self.last(first, repetition, sets["repetitions"], beats=True)
                self.now += tempo["pull"] + tempo["squeeze"]
                self.signal(0, BEAT, "beat")
                self.now += tempo["release"]
            self.end("sets")


def strength(samples, note, seconds=0.012):
    """How strongly a note sounds, at each sample."""
    time = numpy.arange(len(samples)) / RATE
    turned = samples * numpy.exp(-2j * numpy.pi * note * time)
    width = int(seconds * RATE)
    return 2 * numpy.abs(numpy.convolve(turned, numpy.ones(width) / width, "same"))


def onset(samples, note, least=0.02):
    """Seconds to where a note comes in, or None; one that sounds from the beginning does not."""
    heard = strength(samples, note)
    most = heard.max(initial=0)
    if most < least:
        return None
    loud = heard > 0.3 * most
    rises = numpy.flatnonzero(loud[1:] & ~loud[:-1])
    return (rises[0] + 1) / RATE if len(rises) else None


def breath_span(samples, seconds):
    """Where a breath of about so many seconds begins and ends in samples that begin 0.3 s before
    it, or None."""
    spectrum = numpy.fft.rfft(samples)
    frequency = numpy.fft.rfftfreq(len(samples), 1 / RATE)
    spectrum[(frequency < 290) | (frequency > 540)] = 0
    width = int(0.006 * RATE)
    power = numpy.convolve(numpy.fft.irfft(spectrum, len(samples)) ** 2,
                           numpy.ones(width) / width, "same")
    heard = numpy.sqrt(2 * power)
    middle = int((0.3 + seconds / 2) * RATE)
    level = numpy.median(heard[middle - RATE // 4:middle + RATE // 4])
    if level < 0.008:
        return None
    silent = numpy.flatnonzero(heard < 0.3 * level)
    before, after = silent[silent < middle], silent[silent > middle]
    if not len(before) or not len(after):
        return None
    return before[-1] / RATE, after[0] / RATE


def compare(expected, recording, started, until=None):
    """(delays, lost, breath errors) of a recorded session; times in seconds."""
    delays, lost, errors = [], [], []
    for instant, note, name in expected.signals:
        if until is not None and instant > until:
            continue
        found = onset(recording.between(started + instant - EARLY, started + instant + 0.4), note)
        if found is None:
            lost.append((name, instant))
        else:
            delays.append(found - EARLY)
            if abs(delays[-1] - numpy.median(delays)) > 0.015:
                print(f"{name} at {instant:.2f} s is {1000 * delays[-1]:.1f} ms off")
    for instant, seconds, rising in expected.breaths:
        if until is not None and instant + seconds > until:
            continue
        span = breath_span(
            recording.between(started + instant - 0.3, started + instant + seconds + 0.6), seconds)
        if span is None:
            lost.append(("breath in" if rising else "breath out", instant))
        else:
            errors.append(span[1] - span[0] - seconds)
    return numpy.array(delays), lost, numpy.array(errors)
