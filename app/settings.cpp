// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include <QDate>
#include <QSettings>
#include <QStringList>
#include <QTime>

#include "app/settings/damage.h"
#include "app/settings/typed_key.h"
#include "core/base/id.h"

namespace limber {

namespace {

namespace key {
constexpr OptionalSetting<int> repetitions{u"pacing/repetitions", {{1, 1000}}};
constexpr Setting<double> tempo{u"pacing/tempo", 1.0, {{0.5, 2.0}}};
constexpr Setting<double> rest{u"pacing/rest", 1.0, {{0.0, 3.0}}};
constexpr Setting<bool> startHigher{u"pacing/start-higher", false};
constexpr Setting<bool> waitForMe{u"pacing/wait-for-me", false};
constexpr OptionalSetting<int> daysPerWeek{u"pacing/days-a-week", {{1, 7}}};
constexpr OptionalSetting<QString> equipment{u"pacing/equipment"};
constexpr OptionalSetting<QString> optionalSteps{u"pacing/optional-steps"};
constexpr OptionalSetting<QDate> answeredOn{u"health/answered-on"};
constexpr OptionalSetting<QDate> askedClinicianOn{u"health/asked-clinician-on"};
constexpr Setting<Appearance> appearance{u"appearance/scheme", Appearance::System};
constexpr Setting<bool> highContrast{u"appearance/high-contrast", false};
constexpr Setting<TextSize> textSize{u"appearance/text-size", TextSize::Usual};
constexpr Setting<ReducedMotion> reducedMotion{u"appearance/reduced-motion", ReducedMotion::System};
constexpr Setting<bool> stageTurned{u"session/turned", false};
constexpr Setting<bool> stageEnlarged{u"session/enlarged", false};
constexpr OptionalSetting<QString> language{u"appearance/language"};
constexpr OptionalSetting<QString> person{u"figure/person"};
constexpr Setting<bool> muted{u"sound/muted", false};
constexpr Setting<double> volume{u"sound/volume", 0.8, {{0.0, 1.0}}};
constexpr Setting<double> toneVolume{u"sound/tone-volume", 1.0, {{0.0, 1.0}}};
constexpr Setting<double> breathVolume{u"sound/breath-volume", 1.0, {{0.0, 1.0}}};
constexpr Setting<double> voiceVolume{u"sound/voice-volume", 1.0, {{0.0, 1.0}}};
constexpr Setting<SoundTheme> soundTheme{u"sound/theme", SoundTheme::Soft};
constexpr Setting<VoiceName> voice{u"sound/voice", VoiceName::Natural};
constexpr Setting<int> wordsPerMinute{u"sound/words-per-minute", 140, {{90, 220}}};
constexpr OptionalSetting<QString> soundDevice{u"sound/device"};
constexpr Setting<Instructions> instructions{u"sound/instructions", Instructions::Full};
constexpr Setting<Counting> counting{u"sound/counting", Counting::All};
constexpr Setting<bool> breathWords{u"sound/breath-words", true};
constexpr Setting<bool> soundChecked{u"sound/checked", false};
constexpr OptionalSetting<QString> knownRoutines{u"sound/known-routines"};
constexpr OptionalSetting<QString> shorterOffered{u"sound/shorter-offered-in"};
constexpr Setting<bool> pausesOtherPlayers{u"session/pause-other-players", false};
constexpr Setting<bool> reminds{u"reminders/on", false};
constexpr OptionalSetting<QString> reminderDays{u"reminders/days"};
const Setting<QTime> reminderTime{u"reminders/at", QTime{18, 30}};
constexpr OptionalSetting<QString> reminderTimes{u"reminders/times"};
constexpr Setting<int> reminderLater{u"reminders/later", 30, {{5, 240}}};
constexpr OptionalSetting<QDate> remindedOn{u"reminders/reminded-on"};
constexpr OptionalSetting<QTime> putOffUntil{u"reminders/put-off-until"};
constexpr OptionalSetting<QString> recentFiles{u"files/recent"};
constexpr OptionalSetting<bool> systemWasDark{u"appearance/system-was-dark"};
constexpr OptionalSetting<QString> geometry{u"window/geometry"};

OptionalSetting<bool> answerTo(HealthQuestion question)
{
    switch (question) {
    case HealthQuestion::OpenWound:
        return {u"health/open-wound"};
    case HealthQuestion::Fracture:
        return {u"health/fracture"};
    case HealthQuestion::LocalInflammation:
        return {u"health/local-inflammation"};
    case HealthQuestion::DeepVeinThrombosis:
        return {u"health/deep-vein-thrombosis"};
    case HealthQuestion::Osteomyelitis:
        return {u"health/osteomyelitis"};
    case HealthQuestion::MyositisOssificans:
        return {u"health/myositis-ossificans"};
    case HealthQuestion::Osteoporosis:
        return {u"health/osteoporosis"};
    case HealthQuestion::Pregnancy:
        return {u"health/pregnancy"};
    case HealthQuestion::RecentSurgery:
        return {u"health/recent-surgery"};
    case HealthQuestion::SpinalDisease:
        return {u"health/spinal-disease"};
    case HealthQuestion::BloodThinners:
        return {u"health/blood-thinners"};
    }
    return {};
}
} // namespace key

} // namespace

template <>
struct Names<Appearance> {
    static constexpr std::array names{u"system", u"light", u"dark"};
};
template <>
struct Names<ReducedMotion> {
    // The words of the switch it once was.
    static constexpr std::array names{u"system", u"true", u"false"};
};
template <>
struct Names<TextSize> {
    static constexpr std::array names{u"usual", u"large", u"larger"};
};
template <>
struct Names<SoundTheme> {
    static constexpr std::array names{u"soft", u"clear"};
};
template <>
struct Names<VoiceName> {
    static constexpr std::array names{u"natural", u"clear", u"none"};
};
template <>
struct Names<Instructions> {
    static constexpr std::array names{u"full", u"short", u"names", u"off"};
};
template <>
struct Names<Counting> {
    static constexpr std::array names{u"all", u"last", u"off"};
};

namespace {

template <typename SomeId>
std::set<SomeId> readIds(const QSettings &store, const OptionalSetting<QString> &setting)
{
    std::set<SomeId> ids;
    for (const QString &id : read(store, setting).value_or(QString{}).split(u' ')) {
        if (isSlug(id))
            ids.insert(SomeId{id});
    }
    return ids;
}

template <typename SomeId>
void writeIds(QSettings &store, const OptionalSetting<QString> &setting,
              const std::set<SomeId> &ids)
{
    QStringList texts;
    for (const SomeId &id : ids)
        texts.append(id.text());
    write(store, setting, parsed<QString>(texts.join(u' ')));
}

constexpr std::array dayNames{u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun"};

QString daysText(const std::set<Qt::DayOfWeek> &days)
{
    QStringList names;
    for (const Qt::DayOfWeek day : days)
        names << QString::fromUtf16(dayNames[static_cast<size_t>(day) - 1]);
    // An empty text would read as not written.
    return names.isEmpty() ? QStringLiteral("none") : names.join(u' ');
}

std::set<Qt::DayOfWeek> daysIn(const QString &text)
{
    std::set<Qt::DayOfWeek> days;
    const QStringList names = text.split(u' ');
    for (size_t index = 0; index < dayNames.size(); ++index) {
        if (names.contains(QStringView(dayNames[index])))
            days.insert(static_cast<Qt::DayOfWeek>(index + 1));
    }
    return days;
}

/// "tue@07:00 sun@09:30"
QString timesText(const std::map<Qt::DayOfWeek, QTime> &times)
{
    QStringList texts;
    for (const auto &[day, time] : times)
        texts << QString::fromUtf16(dayNames[static_cast<size_t>(day) - 1]) + u'@' + written(time);
    return texts.join(u' ');
}

std::map<Qt::DayOfWeek, QTime> timesIn(const QString &text)
{
    std::map<Qt::DayOfWeek, QTime> times;
    for (const QString &one : text.split(u' ')) {
        const auto days = daysIn(one.section(u'@', 0, 0));
        const auto time = parsed<QTime>(one.section(u'@', 1));
        if (days.size() == 1 && time)
            times.emplace(*days.begin(), *time);
    }
    return times;
}

} // namespace

Settings::Settings(const QString &file) : m_file(file)
{
    if (isDamaged(file)) {
        m_problems.push_back(
            Problem{.code = ProblemCode::SettingsDamaged, .details = {file, keptAside(file)}});
    }
    m_store = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

Settings::~Settings() = default;

Pacing Settings::pacing() const
{
    Pacing pacing;
    pacing.repetitions = read(*m_store, key::repetitions);
    pacing.tempo = read(*m_store, key::tempo);
    pacing.rest = read(*m_store, key::rest);
    pacing.startHigher = read(*m_store, key::startHigher);
    pacing.waitForMe = read(*m_store, key::waitForMe);
    pacing.daysPerWeek = read(*m_store, key::daysPerWeek);
    pacing.equipment = readIds<EquipmentId>(*m_store, key::equipment);
    pacing.optionalSteps = readIds<ExerciseId>(*m_store, key::optionalSteps);
    return pacing;
}

Pacing Settings::pacingIn(const QString &language) const
{
    Pacing choices = pacing();
    choices.language = language;
    return choices;
}

void Settings::setPacing(const Pacing &pacing)
{
    write(*m_store, key::repetitions, pacing.repetitions);
    write(*m_store, key::tempo, pacing.tempo);
    write(*m_store, key::rest, pacing.rest);
    write(*m_store, key::startHigher, pacing.startHigher);
    write(*m_store, key::waitForMe, pacing.waitForMe);
    write(*m_store, key::daysPerWeek, pacing.daysPerWeek);
    writeIds(*m_store, key::equipment, pacing.equipment);
    writeIds(*m_store, key::optionalSteps, pacing.optionalSteps);
}

Screening Settings::screening() const
{
    Screening screening;
    for (const HealthQuestion question : allHealthQuestions) {
        if (const auto answer = read(*m_store, key::answerTo(question)))
            screening.answers.emplace(question, *answer);
    }
    screening.answeredOn = read(*m_store, key::answeredOn);
    screening.askedClinicianOn = read(*m_store, key::askedClinicianOn);
    return screening;
}

void Settings::setScreening(const Screening &screening)
{
    for (const HealthQuestion question : allHealthQuestions) {
        const auto answer = screening.answers.find(question);
        write(*m_store, key::answerTo(question),
              answer == screening.answers.end() ? std::nullopt : std::optional{answer->second});
    }
    write(*m_store, key::answeredOn, screening.answeredOn);
    write(*m_store, key::askedClinicianOn, screening.askedClinicianOn);
}

Appearance Settings::appearance() const
{
    return read(*m_store, key::appearance);
}

void Settings::setAppearance(Appearance appearance)
{
    write(*m_store, key::appearance, appearance);
}

QString Settings::language() const
{
    return read(*m_store, key::language).value_or(QString{});
}

QString Settings::languageIn(const QString &file)
{
    if (isDamaged(file))
        return {};
    return read(QSettings(file, QSettings::IniFormat), key::language).value_or(QString{});
}

void Settings::setLanguage(const QString &language)
{
    write(*m_store, key::language, parsed<QString>(language));
}

bool Settings::highContrast() const
{
    return read(*m_store, key::highContrast);
}

void Settings::setHighContrast(bool high)
{
    write(*m_store, key::highContrast, high);
}

TextSize Settings::textSize() const
{
    return read(*m_store, key::textSize);
}

void Settings::setTextSize(TextSize size)
{
    write(*m_store, key::textSize, size);
}

ReducedMotion Settings::reducedMotion() const
{
    return read(*m_store, key::reducedMotion);
}

bool Settings::isMotionReduced() const
{
    const ReducedMotion chosen = reducedMotion();
    return chosen == ReducedMotion::On ||
           (chosen == ReducedMotion::System && m_desktopReducesMotion);
}

void Settings::setReducedMotion(ReducedMotion reduced)
{
    write(*m_store, key::reducedMotion, reduced);
}

bool Settings::stageTurned() const
{
    return read(*m_store, key::stageTurned);
}

void Settings::setStageTurned(bool turned)
{
    write(*m_store, key::stageTurned, turned);
}

bool Settings::stageEnlarged() const
{
    return read(*m_store, key::stageEnlarged);
}

void Settings::setStageEnlarged(bool enlarged)
{
    write(*m_store, key::stageEnlarged, enlarged);
}

const Person &Settings::person() const
{
    return personOf(read(*m_store, key::person).value_or(QString{}));
}

void Settings::setPerson(const Person &person)
{
    if (person.id == this->person().id)
        return;
    const bool first = person.id == allPersons().front().id;
    write(*m_store, key::person, first ? std::nullopt : std::optional{person.id});
}

SoundPreferences Settings::sound() const
{
    SoundPreferences sound;
    sound.muted = read(*m_store, key::muted);
    sound.volume = read(*m_store, key::volume);
    sound.toneVolume = read(*m_store, key::toneVolume);
    sound.breathVolume = read(*m_store, key::breathVolume);
    sound.voiceVolume = read(*m_store, key::voiceVolume);
    sound.theme = read(*m_store, key::soundTheme);
    sound.voice = read(*m_store, key::voice);
    sound.wordsPerMinute = read(*m_store, key::wordsPerMinute);
    sound.device = read(*m_store, key::soundDevice).value_or(QString{}).toUtf8();
    sound.cues.instructions = read(*m_store, key::instructions);
    sound.cues.counting = read(*m_store, key::counting);
    sound.cues.words = read(*m_store, key::breathWords);
    sound.known = readIds<RoutineId>(*m_store, key::knownRoutines);
    return sound;
}

void Settings::setSound(const SoundPreferences &sound)
{
    write(*m_store, key::muted, sound.muted);
    write(*m_store, key::volume, sound.volume);
    write(*m_store, key::toneVolume, sound.toneVolume);
    write(*m_store, key::breathVolume, sound.breathVolume);
    write(*m_store, key::voiceVolume, sound.voiceVolume);
    write(*m_store, key::soundTheme, sound.theme);
    write(*m_store, key::voice, sound.voice);
    write(*m_store, key::wordsPerMinute, sound.wordsPerMinute);
    write(*m_store, key::soundDevice, parsed<QString>(QString::fromUtf8(sound.device)));
    write(*m_store, key::instructions, sound.cues.instructions);
    write(*m_store, key::counting, sound.cues.counting);
    write(*m_store, key::breathWords, sound.cues.words);
    writeIds(*m_store, key::knownRoutines, sound.known);
}

bool Settings::soundChecked() const
{
    return read(*m_store, key::soundChecked);
}

void Settings::setSoundChecked(bool checked)
{
    write(*m_store, key::soundChecked, checked);
}

bool Settings::shorterOffered(const RoutineId &routine) const
{
    return readIds<RoutineId>(*m_store, key::shorterOffered).contains(routine);
}

void Settings::setShorterOffered(const RoutineId &routine)
{
    auto offered = readIds<RoutineId>(*m_store, key::shorterOffered);
    offered.insert(routine);
    writeIds(*m_store, key::shorterOffered, offered);
}

bool Settings::pausesOtherPlayers() const
{
    return read(*m_store, key::pausesOtherPlayers);
}

void Settings::setPausesOtherPlayers(bool pauses)
{
    write(*m_store, key::pausesOtherPlayers, pauses);
}

ReminderPlan Settings::reminders() const
{
    ReminderPlan plan;
    plan.on = read(*m_store, key::reminds);
    if (const auto days = read(*m_store, key::reminderDays))
        plan.days = daysIn(*days);
    plan.at = read(*m_store, key::reminderTime);
    plan.times = timesIn(read(*m_store, key::reminderTimes).value_or(QString{}));
    plan.later = std::chrono::minutes(read(*m_store, key::reminderLater));
    return plan;
}

void Settings::setReminders(const ReminderPlan &plan)
{
    write(*m_store, key::reminds, plan.on);
    const bool usual = plan.days == ReminderPlan{}.days;
    write(*m_store, key::reminderDays, usual ? std::nullopt : std::optional{daysText(plan.days)});
    write(*m_store, key::reminderTime, plan.at);
    if (plan.times != reminders().times)
        write(*m_store, key::reminderTimes, parsed<QString>(timesText(plan.times)));
    write(*m_store, key::reminderLater, static_cast<int>(plan.later.count()));
}

ReminderState Settings::reminderState() const
{
    return {.reminded = read(*m_store, key::remindedOn),
            .putOffUntil = read(*m_store, key::putOffUntil)};
}

void Settings::setReminderState(const ReminderState &state)
{
    write(*m_store, key::remindedOn, state.reminded);
    write(*m_store, key::putOffUntil, state.putOffUntil);
}

QStringList Settings::recentFiles() const
{
    return read(*m_store, key::recentFiles).value_or(QString{}).split(u'\n', Qt::SkipEmptyParts);
}

void Settings::addRecentFile(const QString &path)
{
    constexpr qsizetype most = 6;
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    write(*m_store, key::recentFiles, parsed<QString>(files.mid(0, most).join(u'\n')));
}

std::optional<bool> Settings::systemWasDark() const
{
    return read(*m_store, key::systemWasDark);
}

void Settings::setSystemWasDark(std::optional<bool> dark)
{
    write(*m_store, key::systemWasDark, dark);
}

QByteArray Settings::windowGeometry() const
{
    const QString text = read(*m_store, key::geometry).value_or(QString{});
    return QByteArray::fromBase64(text.toLatin1());
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    write(*m_store, key::geometry, parsed<QString>(QString::fromLatin1(geometry.toBase64())));
}

Result<Done> Settings::sync()
{
    // It writes what m_store holds, for QSettings of one file share their values; m_store itself
    // would report its first failure for ever.
    QSettings writer(m_file, QSettings::IniFormat);
    writer.sync();
    if (writer.status() != QSettings::NoError)
        return Problem{.code = ProblemCode::FileUnwritable, .details = {m_file}};
    return Done{};
}

} // namespace limber
