// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/manual/manual_page.h"

#include <QStringList>

#include "app/cli/command_line.h"
#include "app/cli/exit_code.h"

namespace limber {

namespace {

using namespace Qt::StringLiterals;

/// `text` as one line of a page: nothing in it is read as a request or an escape.
QString escaped(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    text.replace(u'“', u"\\(lq"_s).replace(u'”', u"\\(rq"_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

QString bold(const QString &text)
{
    return u"\\fB%1\\fR"_s.arg(escaped(text));
}

QString italic(const QString &text)
{
    return u"\\fI%1\\fR"_s.arg(escaped(text));
}

/// A sentence a line, as man pages are written.
QString sentences(const QString &text)
{
    QStringList lines = text.split(u". "_s);
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i] = escaped(i + 1 < lines.size() ? lines[i] + u'.' : lines[i]);
    return lines.join(u'\n');
}

QString optionName(const OptionRow &option)
{
    QStringList names;
    for (const QString &name : option.names)
        names.append(bold((name.size() == 1 ? u"-"_s : u"--"_s) + name));
    const QString all = names.join(u", "_s);
    return option.value.isEmpty() ? all : u"%1 %2"_s.arg(all, italic(option.value));
}

QString paragraph(const QString &head, const QString &text)
{
    return u".TP\n%1\n%2\n"_s.arg(head, text);
}

QString synopsis()
{
    QString text;
    for (const CommandRow &row : commandTable()) {
        QStringList words{bold(u"limber"_s)};
        if (!row.word.isEmpty())
            words.append(bold(row.word));
        words.append(u"[%1]"_s.arg(italic(u"options"_s)));
        if (!row.operands.isEmpty())
            words.append(italic(row.operands));
        text += (text.isEmpty() ? QString{} : u".br\n"_s) + words.join(u' ') + u'\n';
    }
    return text;
}

QString commands()
{
    QString text;
    for (const CommandRow &row : commandTable()) {
        if (row.word.isEmpty())
            continue;
        const QString operands = row.operands.isEmpty() ? QString{} : u' ' + italic(row.operands);
        text += paragraph(bold(row.word) + operands, sentences(row.summary));
    }
    return text;
}

/// Whose an option is, where not every command takes it.
QString takers(const OptionRow &option)
{
    QStringList words;
    for (const CommandRow &row : commandTable()) {
        if (takes(row.name, option))
            words.append(row.word.isEmpty() ? u"the window"_s : bold(row.word));
    }
    return option.takenBy.empty() ? QString{}
                                  : u"\nFor %1.\n"_s.arg(words.join(u", "_s)).chopped(1);
}

QString options()
{
    QString text;
    for (const OptionRow &row : optionTable())
        text += paragraph(optionName(row), sentences(row.description) + takers(row));
    return text;
}

QString examples()
{
    QString text = u".nf\n"_s;
    for (const CommandRow &row : commandTable()) {
        for (const QString &example : row.examples)
            text += escaped(example) + u'\n';
    }
    return text + u".fi\n"_s;
}

QString exitStatus()
{
    const auto line = [](int code, const QString &meaning) {
        return paragraph(bold(QString::number(code)), meaning);
    };
    return line(exit_code::done, u"All went well."_s) +
           line(exit_code::refused, u"What was given was refused: a routine with problems, "
                                    u"an unknown name, an answer that forbids rolling."_s) +
           line(exit_code::wrongUsage, u"The command line makes no sense."_s) +
           line(exit_code::environmentFailed, u"The machine did not play along: no display, "
                                              u"a history that cannot be read, a full disk."_s);
}

QString files()
{
    return paragraph(italic(u"~/.local/share/limber/history.db"_s), u"The sessions."_s) +
           paragraph(italic(u"~/.local/share/limber/routines/"_s), u"Routines of your own."_s) +
           paragraph(italic(u"~/.config/limber/"_s), u"Your choices."_s) +
           paragraph(italic(u"~/.local/state/limber/"_s), u"The log."_s) +
           u".PP\nThe XDG variables are honoured.\nNothing leaves the machine.\n"_s;
}

QString section(const QString &title, const QString &text)
{
    return u".SH %1\n%2"_s.arg(title, text);
}

} // namespace

QString manualPage(const QString &version, const QString &date)
{
    const CommandRow window = commandTable().front();
    return u".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n"_s +
           u".TH LIMBER 1 \"%1\" \"Limber %2\" \"User Commands\"\n"_s.arg(date, version) +
           section(u"NAME"_s, u"limber \\- guide through foam\\-rolling routines\n"_s) +
           section(u"SYNOPSIS"_s, synopsis()) +
           section(u"DESCRIPTION"_s, sentences(window.summary) + u'\n') +
           section(u"COMMANDS"_s, commands()) + section(u"OPTIONS"_s, options()) +
           section(u"EXAMPLES"_s, examples()) + section(u"EXIT STATUS"_s, exitStatus()) +
           section(u"FILES"_s, files());
}

} // namespace limber
