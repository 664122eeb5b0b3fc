// SPDX-License-Identifier: GPL-3.0-or-later
// What start_up compares with: a window that does nothing but open what Limber cannot do without.
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSvgWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(QDir::temp().filePath(u"limber-bare-window.db"_s));
    database.open();
    QSqlQuery query(database);
    query.exec(u"PRAGMA journal_mode = WAL"_s);
    query.exec(u"CREATE TABLE IF NOT EXISTS session (id INTEGER PRIMARY KEY, routine TEXT)"_s);
    query.exec(u"SELECT id, routine FROM session ORDER BY id DESC LIMIT 50"_s);

    auto *picture = new QSvgWidget;
    picture->load(QByteArray(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">)"
                             R"(<circle cx="4" cy="4" r="3" fill="#2a7"/></svg>)"));
    auto *list = new QListWidget;
    for (int i = 0; i < 30; ++i)
        list->addItem(u"Routine %1"_s.arg(i));
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(picture);
    layout->addWidget(list);
    layout->addWidget(new QLabel(u"Ready"_s));
    layout->addWidget(new QPushButton(u"Start"_s));
    QMainWindow window;
    window.setCentralWidget(page);
    window.resize(800, 600);
    window.show();
    return QApplication::exec();
}
