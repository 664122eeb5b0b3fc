// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/questions.h"

#include <QStringList>

#include "app/cli/exit_code.h"
#include "app/text/health_text.h"

namespace limber {

namespace {

constexpr QChar leave = u'q';

} // namespace

void Questions::prompt(const QString &question)
{
    const QString lines = wrapped(printable(question), m_terminal.columns() - 4).join(u'\n');
    m_out.write(lines.toUtf8() + ' ');
}

std::optional<qsizetype> Questions::choose(const QString &question, const QString &keys)
{
    prompt(question);
    while (const auto key = m_terminal.readKey()) {
        const auto chosen = keys.indexOf(key->toLower());
        if (chosen < 0 && key->toLower() != leave)
            continue;
        m_out.line(*key);
        return chosen < 0 ? std::nullopt : std::optional{chosen};
    }
    m_out.line({});
    return std::nullopt;
}

std::optional<bool> Questions::yesOrNo(const QString &question)
{
    const QString keys = tr("yn", "the keys for yes and no");
    const auto chosen = choose(tr("%1 [%2/%3]", "a question, the keys for yes and no")
                                   .arg(question, keys.left(1), keys.mid(1, 1)),
                               keys);
    return chosen ? std::optional{*chosen == 0} : std::nullopt;
}

std::optional<Tension> Questions::tension(const QString &question)
{
    constexpr QChar enter = u'\n';
    constexpr QChar back{0x7f};
    prompt(question);
    QString typed;
    while (const auto key = m_terminal.readKey()) {
        if (*key == enter || *key == u'\r') {
            m_out.line({});
            return typed.isEmpty() ? Tension{} : Tension{typed.toInt()};
        }
        if (key->toLower() == leave) {
            m_out.line({});
            return std::nullopt;
        }
        if (*key == back && !typed.isEmpty()) {
            typed.chop(1);
            m_out.write("\b \b");
            continue;
        }
        // Of whichever script.
        const QString digit =
            key->digitValue() < 0 ? QString{} : QString::number(key->digitValue());
        if (!digit.isEmpty() && (typed.isEmpty() || typed + digit == u"10")) {
            typed += digit;
            m_out.write(QString{*key}.toUtf8());
        }
    }
    m_out.line({});
    return std::nullopt;
}

std::optional<int> Questions::health(Settings &settings, QDate today)
{
    Screening screening = settings.screening();
    if (verdict(screening, today) == Verdict::Forbidden) {
        explainConcerns(screening, m_out, m_terminal.columns());
        const auto changed = yesOrNo(tr("Has this changed since?"));
        if (!changed || !*changed)
            return exit_code::refused;
        screening = {};
    }
    if (verdict(screening, today) == Verdict::AskAgain) {
        const auto answered = askAll(today);
        if (!answered)
            return exit_code::done;
        screening = *answered;
        settings.setScreening(screening);
        explainConcerns(screening, m_out, m_terminal.columns());
    } else if (verdict(screening, today) == Verdict::ClinicianFirst) {
        explainConcerns(screening, m_out, m_terminal.columns());
    }
    if (verdict(screening, today) == Verdict::ClinicianFirst &&
        yesOrNo(tr("Have you asked, and may you roll?")).value_or(false)) {
        screening.askedClinicianOn = today;
        settings.setScreening(screening);
    }
    return verdict(screening, today) == Verdict::Clear ? std::nullopt
                                                       : std::optional{exit_code::refused};
}

std::optional<Screening> Questions::askAll(QDate today)
{
    for (const QString &line :
         wrapped(tr("Before you start: does any of this apply to you? It is asked again "
                    "after 90 days, or with --health-changed. q leaves."),
                 m_terminal.columns()))
        m_out.line(line);
    Screening screening;
    for (const HealthQuestion question : allHealthQuestions) {
        const auto yes = yesOrNo(questionText(question));
        if (!yes)
            return std::nullopt;
        screening.answers.emplace(question, *yes);
    }
    screening.answeredOn = today;
    return screening;
}

void explainConcerns(const Screening &screening, Output &out, int columns)
{
    for (const HealthQuestion concern : concerns(screening)) {
        out.line(Questions::tr("%1 (%2)", "a verdict, the answer it comes from")
                     .arg(verdictTitle(concern), questionText(concern)));
        for (const QString &text : {concernText(concern), adviceText(concern)}) {
            for (const QString &line : wrapped(text, columns - 2))
                out.line(QStringLiteral("  %1").arg(line));
        }
    }
}

} // namespace limber
