# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be heard of a routine, computed from its file alone, and whether it was."""

import json
import math

import numpy

from sound_server import RATE

A4, D5, E5, FIS5, A5, B5, E6 = 440.0, 587.33, 659.26, 739.99, 880.0, 987.77, 1318.51
# The first note of each signal.
READY, TICK, BEAT, HALFWAY, REST_OVER, DONE = A4, A5, D5, B5, D5, D5
START = {"roll": D5, "extension": FIS5, "sets": A5, "hold": A4}
END = {"roll": A5, "extension": B5, "sets": E6, "hold": E5}

AFTER_TONE, SPEECH_AFTER_TONES, DOUBLE_BEAT = 0.55, 1.1, 0.18
GET_READY, SWITCH_SIDES, COME_OFF, REST_OVER_BEFORE, STEP = 20, 10, 8, 6.5, 4
# A breath comes and goes for so long; its ends are looked for so far around where they belong.
BREATH_FADE, AROUND = 0.03, 0.2
# So long before its event a signal is looked for.
EARLY = 0.05
# Before work only the count is heard.
QUIET = 3


class Expected:
    """Signals as (instant, first note, name), breaths as (instant, seconds, rising), phrases as
    (instant, name) and the starts of work, counted from the start of the session. Set-ups are short
    to say: they last their minimum."""

    def __init__(self, routine):
        self.signals, self.breaths, self.words, self.work = [], [], [], []
        self.now = 0
        steps = json.loads(routine)["steps"]
        on_roller = False
        for step in steps:
            kind = next(key for key in START if key in step)
            needs_roller = "region" in step[kind]
            if on_roller and not needs_roller:
                self.come_off()
            self.set_up(GET_READY)
            getattr(self, kind)(step[kind])
            if step.get("sides") == "both":
                self.set_up(SWITCH_SIDES)
                getattr(self, kind)(step[kind])
            on_roller = needs_roller
        if on_roller:
            self.come_off()
        self.signal(AFTER_TONE, DONE, "done")
        self.say(3 * AFTER_TONE, "done")

    def signal(self, after, note, name):
        self.signals.append((self.now + after, note, name))

    def say(self, after, name):
        self.words.append((self.now + after, name))

    def count_down(self, seconds):
        for left in (3, 2, 1):
            if left < seconds:
                self.signal(seconds - left, TICK, "tick")

    def set_up(self, seconds):
        self.signal(AFTER_TONE, READY, "ready")
        self.say(SPEECH_AFTER_TONES, "instruction")
        self.count_down(seconds)
        self.now += seconds
        self.work.append(self.now)

    def rest(self, seconds):
        self.signal(seconds - REST_OVER_BEFORE, REST_OVER, "rest over")
        self.say(SPEECH_AFTER_TONES, "rest")
        self.say(seconds - REST_OVER_BEFORE + SPEECH_AFTER_TONES, "rest over")
        self.count_down(seconds)
        self.now += seconds
        self.work.append(self.now)

    def come_off(self):
        self.say(SPEECH_AFTER_TONES, "come off")
        self.now += COME_OFF

    def end(self, kind):
        self.signal(0, END[kind], "end")

    def timed(self, kind, seconds, whole=True):
        self.signal(0, START[kind], "start")
        self.say(AFTER_TONE, "work")
        if whole and seconds >= 30:
            self.signal(seconds / 2, HALFWAY, "halfway")
            self.say(seconds / 2 + AFTER_TONE, "halfway")
        if seconds >= 15:
            self.count_down(seconds)
        self.now += seconds

    def count(self, repetition, repetitions, beats):
        """The last repetition has a double beat; `beats` is True where each has a beat."""
        after = AFTER_TONE if repetition == 1 else 0
        if repetition == repetitions and repetitions > 1:
            if not beats:
                self.signal(after, BEAT, "last one")
            self.signal(after + DOUBLE_BEAT, BEAT, "last one")
            after += 2 * DOUBLE_BEAT
        self.say(after, "number")

    def roll(self, roll):
        for strokes in roll["strokes"]:
            if strokes["kind"] == "along" and "step_at" in roll:
                self.passes(strokes["seconds"])
            else:
                self.timed("roll", strokes["seconds"])
        self.end("roll")

    def passes(self, seconds):
        """Two, with a step of the feet half way."""
        step = min(STEP, seconds / 3)
        self.timed("roll", (seconds - step) / 2, whole=False)
        self.signal(0, HALFWAY, "halfway")
        self.say(AFTER_TONE, "step")
        self.now += step
        self.timed("roll", (seconds - step) / 2, whole=False)

    def hold(self, hold):
        self.timed("hold", hold["seconds"])
        self.end("hold")

    def extension(self, extension):
        tempo = extension["tempo"]
        repetitions = extension["repetitions"]["max"]
        for level in range(len(extension["levels"])):
            if level:
                self.set_up(extension["move"])
            for repetition in range(1, repetitions + 1):
                if repetition == 1:
                    self.signal(0, START["extension"], "start")
                self.count(repetition, repetitions, beats=False)
                self.breaths.append((self.now, tempo["inhale"], True))
                self.now += tempo["inhale"]
                self.breaths.append((self.now, tempo["arch"], False))
                self.say(0, "arch")
                self.now += tempo["arch"] + tempo["hold"]
                self.say(0, "return")
                self.now += tempo["return"]
            self.end("extension")

    def sets(self, sets):
        tempo = sets["tempo"]
        for number in range(sets["sets"]):
            if number:
                self.rest(sets["rest"])
            for repetition in range(1, sets["repetitions"] + 1):
                first = repetition == 1
                self.signal(0, START["sets"] if first else BEAT, "start" if first else "beat")
                self.count(repetition, sets["repetitions"], beats=True)
                self.now += tempo["pull"]
                self.say(0, "squeeze")
                self.now += tempo["squeeze"]
                self.signal(0, BEAT, "beat")
                self.say(0, "release")
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
    silent = numpy.flatnonzero(heard < 0.5 * level) / RATE
    before, after = silent[silent < 0.3 + AROUND], silent[silent > 0.3 + seconds - AROUND]
    if not len(before) or not len(after):
        return None
    # Half of its strength is half of the way through coming and going.
    return before[-1] - BREATH_FADE / 2, after[0] + BREATH_FADE / 2


def compare(expected, recording, started, until=math.inf):
    """(delays, lost, breath errors) of a recorded session; times in seconds."""
    delays, lost, errors = [], [], []
    for instant, note, name in expected.signals:
        if instant > until:
            continue
        found = onset(recording.between(started + instant - EARLY, started + instant + 0.4), note)
        if found is None:
            lost.append((name, instant))
        else:
            delays.append(found - EARLY)
    for instant, seconds, rising in expected.breaths:
        if instant + seconds > until:
            continue
        span = breath_span(
            recording.between(started + instant - 0.3, started + instant + seconds + 0.6), seconds)
        if span is None:
            lost.append(("breath in" if rising else "breath out", instant))
        else:
            errors.append(span[1] - span[0] - seconds)
    return numpy.array(delays), lost, numpy.array(errors)


def compare_words(expected, recording, started):
    """(phrases not said within a quarter of a second, starts of work that something is said just
    before) of a recorded session without signals."""
    def loudest(begin, end):
        return numpy.abs(recording.between(started + begin, started + end)).max(initial=0)

    unsaid = [(name, instant) for instant, name in expected.words
              if loudest(instant + 0.05, instant + 0.25) < 0.03]
    talked_over = [instant for instant in expected.work
                   if loudest(instant - QUIET, instant - 0.05) > 0.01]
    return unsaid, talked_over
