using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StaffAssistant.Adapters.Persistence.Personal.Migrations
{
    /// <inheritdoc />
    public partial class Conversations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Conversations",
                columns: table => new
                {
                    Owner = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: true),
                    LastAskedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Conversations", x => new { x.Owner, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Turns",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Owner = table.Column<string>(type: "TEXT", nullable: false),
                    ConversationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Asked = table.Column<string>(type: "TEXT", nullable: false),
                    Understood = table.Column<string>(type: "TEXT", nullable: true),
                    Stichtag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Collections = table.Column<string>(type: "TEXT", nullable: false),
                    ByModel = table.Column<bool>(type: "INTEGER", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Turns", x => x.Number);
                    table.ForeignKey(
                        name: "FK_Turns_Conversations_Owner_ConversationId",
                        columns: x => new { x.Owner, x.ConversationId },
                        principalTable: "Conversations",
                        principalColumns: new[] { "Owner", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Conversations_Owner_LastAskedAt",
                table: "Conversations",
                columns: new[] { "Owner", "LastAskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Turns_AskedAt",
                table: "Turns",
                column: "AskedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Turns_Owner_ConversationId",
                table: "Turns",
                columns: new[] { "Owner", "ConversationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Turns_Owner_Id",
                table: "Turns",
                columns: new[] { "Owner", "Id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Turns");

            migrationBuilder.DropTable(
                name: "Conversations");
        }
    }
}
