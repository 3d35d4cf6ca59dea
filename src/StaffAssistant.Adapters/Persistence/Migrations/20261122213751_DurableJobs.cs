using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StaffAssistant.Adapters.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class DurableJobs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Intake",
                table: "Versions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Checksum",
                table: "Passages",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsHeld",
                table: "Passages",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "Jobs",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Origin = table.Column<string>(type: "TEXT", nullable: false),
                    Owner = table.Column<string>(type: "TEXT", nullable: true),
                    Batch = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Incoming = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    SourcePath = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NotBefore = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Result = table.Column<string>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    DocumentId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    VersionId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Passages = table.Column<int>(type: "INTEGER", nullable: false),
                    Warnings = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jobs", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "WatchedFiles",
                columns: table => new
                {
                    Folder = table.Column<string>(type: "TEXT", nullable: false),
                    Path = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    JobId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    VersionId = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WatchedFiles", x => new { x.Folder, x.Path });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Versions_Intake",
                table: "Versions",
                column: "Intake");

            migrationBuilder.CreateIndex(
                name: "IX_Versions_Sha256",
                table: "Versions",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Batch_VersionId",
                table: "Jobs",
                columns: new[] { "Batch", "VersionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Id",
                table: "Jobs",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Owner",
                table: "Jobs",
                column: "Owner");

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Stage_Number",
                table: "Jobs",
                columns: new[] { "Stage", "Number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Jobs");

            migrationBuilder.DropTable(
                name: "WatchedFiles");

            migrationBuilder.DropIndex(
                name: "IX_Versions_Intake",
                table: "Versions");

            migrationBuilder.DropIndex(
                name: "IX_Versions_Sha256",
                table: "Versions");

            migrationBuilder.DropColumn(
                name: "Intake",
                table: "Versions");

            migrationBuilder.DropColumn(
                name: "Checksum",
                table: "Passages");

            migrationBuilder.DropColumn(
                name: "IsHeld",
                table: "Passages");
        }
    }
}
