// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QByteArray>
#include <QDialog>
#include <QString>

#include "app/print/sheet_layout.h"
#include "app/widgets/buttons.h"
#include "app/widgets/label.h"

class QLabel;
class QVBoxLayout;

namespace limber {

class NoteBox;
class SegmentedChoice;
class SheetPreview;

/// Pages as they will be printed, beside what there is to choose about them; saves them as a PDF.
/// Stays open, so that one thing may follow the other, and goes when it is closed.
class PagesDialog : public QDialog {
    Q_OBJECT

public:
    /// Saves the pages as a PDF and says what became of it.
    void saveTo(const QString &path);

Q_SIGNALS:
    /// Whether the PDF could be saved.
    void saved(bool done);

protected:
    PagesDialog(const QString &title, QWidget *parent);

    /// What there is to choose, from top to bottom.
    [[nodiscard]] QVBoxLayout *choices() const { return m_choices; }
    /// What there is to do, below all else.
    [[nodiscard]] QVBoxLayout *actions() const { return m_actions; }

    /// They take the place of those before; what was said about those goes.
    void showPages(const SheetPages &pages);
    void say(Tone tone, const QString &text);
    /// Saves what `make` makes, as saveTo() does.
    void save(const QString &path, const std::function<QByteArray()> &make);
    /// Asks where to save, beginning with a name of a file.
    [[nodiscard]] PillButton *makeSave(const QString &fileName, ButtonKind kind);
    [[nodiscard]] SegmentedChoice *makePaper(Paper chosen);

    /// Makes the PDF of what is chosen, on any thread and also after the dialog.
    [[nodiscard]] virtual std::function<QByteArray()> pdf() const = 0;

private:
    [[nodiscard]] QWidget *makePages();
    void showPage(int page);
    void chooseFile(const QString &name);

    QVBoxLayout *m_choices;
    QVBoxLayout *m_actions;
    NoteBox *m_note;
    SheetPreview *m_preview;
    QLabel *m_page;
    RoundButton *m_back;
    RoundButton *m_next;
};

} // namespace limber
