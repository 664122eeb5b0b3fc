// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/sound_preferences_page.h"

#include <set>
#include <utility>

#include <QHBoxLayout>
#include <QLabel>

#include "app/guidance/sound.h"
#include "app/preferences/sound_choices.h"
#include "app/settings.h"
#include "app/style/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/choices.h"
#include "app/widgets/label.h"
#include "app/widgets/picker.h"

namespace limber {

namespace {

constexpr int slowest = 110, usual = 140, fastest = 175;

} // namespace

SoundPreferencesPage::SoundPreferencesPage(Settings &settings, Sound &sound)
    : PreferencesPage(QStringLiteral("soundPreferences"))
    , m_sound(sound)
    , m_choices(new SoundChoices(settings, sound, this))
{
    setFooter(makeTrial());
    addSpoken();
    addHeard();
    auto *others = new Switch(tr("Pause other players"));
    others->setObjectName(QStringLiteral("pausesOtherPlayers"));
    others->setChecked(settings.pausesOtherPlayers());
    connect(others, &QCheckBox::toggled, this,
            [&settings](bool on) { settings.setPausesOtherPlayers(on); });
    addRow(tr("Pause other players"), tr("Music stops for a session and goes on after it"), others);
}

QWidget *SoundPreferencesPage::makeTrial()
{
    auto *listen = new PillButton(tr("&Listen"), Icon::Sound);
    listen->setObjectName(QStringLiteral("soundListen"));
    connect(listen, &QAbstractButton::clicked, m_choices, &SoundChoices::play);
    auto *state = makeParagraph({}, TypeRole::Caption, Tone::Muted);
    state->setObjectName(QStringLiteral("soundState"));
    connect(&m_sound, &Sound::changed, state,
            [this, state] { state->setText(m_choices->state()); });
    auto *trial = new QWidget;
    auto *row = new QHBoxLayout(trial);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::normal);
    row->addWidget(listen);
    row->addWidget(state, 1);
    return trial;
}

void SoundPreferencesPage::addChoice(const QString &name, const QString &label,
                                     const QString &explanation, const QStringList &texts,
                                     int chosen, std::function<void(SoundPreferences &, int)> set)
{
    auto *choice = new SegmentedChoice(label, texts);
    choice->setObjectName(name);
    choice->setChosen(chosen);
    connect(choice, &SegmentedChoice::chose, this, [this, set = std::move(set)](int index) {
        m_choices->turn([&](SoundPreferences &sound) { set(sound, index); });
    });
    addRow(label, explanation, choice);
}

void SoundPreferencesPage::addSpoken()
{
    const SoundPreferences now = m_choices->now();
    addRow(tr("Voice"), tr("Says what to do, before you do it"), m_choices->makeVoice());
    const int pace = now.wordsPerMinute < usual ? 0 : now.wordsPerMinute > usual ? 2 : 1;
    addChoice(QStringLiteral("soundPace"), tr("Speed of the voice"), {},
              {tr("Slow", "speech"), tr("Usual", "speech"), tr("Quick", "speech")}, pace,
              [](SoundPreferences &sound, int index) {
                  sound.wordsPerMinute = index == 0 ? slowest : index == 1 ? usual : fastest;
              });
    addChoice(QStringLiteral("soundInstructions"), tr("Instructions"),
              tr("What is said while you get into position"),
              {tr("Full"), tr("Short"), tr("Names"), tr("Off")},
              static_cast<int>(now.cues.instructions), [](SoundPreferences &sound, int index) {
                  sound.cues.instructions = static_cast<Instructions>(index);
              });
    if (!now.known.empty()) {
        auto *shorter = new Switch(tr("Short in routines you know"));
        shorter->setObjectName(QStringLiteral("soundKnown"));
        shorter->setChecked(true);
        connect(shorter, &QCheckBox::toggled, this, [this, known = now.known](bool on) {
            m_choices->turn(
                [&](SoundPreferences &sound) { sound.known = on ? known : std::set<RoutineId>{}; });
        });
        addRow(tr("Short in routines you know"), tr("Where you chose it after a session"), shorter);
    }
    addChoice(QStringLiteral("soundCounting"), tr("Count out loud"),
              tr("Every repetition, or only the last one"), {tr("All"), tr("Last"), tr("Off")},
              static_cast<int>(now.cues.counting), [](SoundPreferences &sound, int index) {
                  sound.cues.counting = static_cast<Counting>(index);
              });
    auto *words = new Switch(tr("Words of the breath"));
    words->setObjectName(QStringLiteral("soundWords"));
    words->setChecked(now.cues.words);
    connect(words, &QCheckBox::toggled, this, [this](bool on) {
        m_choices->turn([on](SoundPreferences &sound) { sound.cues.words = on; });
    });
    addRow(tr("Words of the breath"), tr("“Breathe in”, “and arch”"), words);
}

void SoundPreferencesPage::addHeard()
{
    addChoice(
        QStringLiteral("soundTheme"), tr("Tones"), tr("Where work, breath and rest begin and end"),
        {tr("Soft", "tones"), tr("Clear", "tones")}, static_cast<int>(m_choices->now().theme),
        [](SoundPreferences &sound, int index) { sound.theme = static_cast<SoundTheme>(index); });
    const auto addVolume = [this](const char *name, const QString &label,
                                  const QString &explanation, double SoundPreferences::*volume) {
        addRow(label, explanation, m_choices->makeVolume(QString::fromLatin1(name), label, volume));
    };
    addVolume("soundVolume", tr("Volume in Limber"),
              tr("In a session: up and down arrows; M turns it off"), &SoundPreferences::volume);
    addVolume("soundVoiceVolume", tr("Volume of the voice"), {}, &SoundPreferences::voiceVolume);
    addVolume("soundToneVolume", tr("Volume of the tones"), {}, &SoundPreferences::toneVolume);
    addVolume("soundBreathVolume", tr("Volume of the breath"), {}, &SoundPreferences::breathVolume);
    addRow(tr("Play on"), {}, m_choices->makeDevice());
}

void SoundPreferencesPage::showEvent(QShowEvent *event)
{
    PreferencesPage::showEvent(event);
    m_sound.findDevices();
}

void SoundPreferencesPage::hideEvent(QHideEvent *event)
{
    m_sound.stopSample();
    PreferencesPage::hideEvent(event);
}

} // namespace limber
